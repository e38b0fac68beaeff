// A section that was composed once, that staff have edited since, and that new figures would say otherwise: what to do about each
// paragraph. It only shows; no word of staff goes unless they choose so.

import type { ComposedParagraph } from "./compose.ts";
import { withNewNumbers } from "./withNewNumbers.ts";

/**
 * unchanged: as composed then and now. updated: staff left it as it was, the figures moved. added: newly said.
 * removed: no longer said, staff left it as it was. own: staff's words, and nothing new against them.
 * conflict: staff changed it or took it out, and the figures moved, too.
 */
export type RecomposeStatus = "unchanged" | "updated" | "added" | "removed" | "own" | "conflict";

export interface RecomposedParagraph {
  readonly status: RecomposeStatus;
  /** What stands there; absent where nothing does. */
  readonly current?: string;
  /** What would be composed; absent where nothing would. */
  readonly composed?: string;
  /** Staff's words with the new numbers, where every number that moved was found in them. */
  readonly merged?: string;
}

/** In the order of the text. `previous` is empty where it is not known what was composed. */
export function recompose(
  previous: readonly ComposedParagraph[],
  edited: string,
  next: readonly ComposedParagraph[],
): RecomposedParagraph[] {
  const lines = edited.split("\n").filter((line) => line.trim() !== "");
  const before = previous.length > 0 ? previous : next;
  const nextByKey = new Map(next.map((paragraph) => [paragraph.key, paragraph]));
  const beforeByKey = new Map(before.map((paragraph) => [paragraph.key, paragraph]));
  const origins = alignedWith(before, lines);
  const result: { key?: string; paragraph: RecomposedParagraph }[] = lines.map((current, index) => {
    const origin = origins[index];
    if (!origin) return { paragraph: { status: "own", current } };
    return { key: origin.key, paragraph: judged(origin, current, nextByKey.get(origin.key)) };
  });
  const standing = new Set(result.flatMap(({ key }) => (key === undefined ? [] : [key])));
  next.forEach((paragraph, index) => {
    const { key, text } = paragraph;
    if (standing.has(key)) return;
    const was = previous.length > 0 ? beforeByKey.get(key) : undefined;
    // Staff took it out, and it would say the same today.
    if (was?.text === text) return;
    const follows = next.slice(0, index).findLast((each) => standing.has(each.key))?.key;
    const place = follows === undefined ? 0 : result.findLastIndex((each) => each.key === follows) + 1;
    result.splice(place, 0, { key, paragraph: { status: was ? "conflict" : "added", composed: text } });
    standing.add(key);
  });
  return result.map(({ paragraph }) => paragraph);
}

/** The text where these places, by their index, are taken as composed (or merged), and all others stay as they are. */
export function chosenText(
  paragraphs: readonly RecomposedParagraph[],
  choices: ReadonlyMap<number, "composed" | "merged">,
): string {
  return paragraphs
    .flatMap((paragraph, index) => {
      const choice = choices.get(index);
      const text = choice === undefined ? paragraph.current : paragraph[choice];
      return text === undefined ? [] : [text];
    })
    .join("\n");
}

/** What nobody would mind: paragraphs that staff never touched follow the figures. */
export const harmlessChoices = (paragraphs: readonly RecomposedParagraph[]): Map<number, "composed"> =>
  new Map(
    paragraphs.flatMap(({ status }, index) =>
      status === "updated" || status === "added" || status === "removed"
        ? [[index, "composed"] as const]
        : [],
    ),
  );

function judged(
  was: ComposedParagraph,
  current: string,
  now: ComposedParagraph | undefined,
): RecomposedParagraph {
  const isTouched = current !== was.text;
  if (!now) return isTouched ? { status: "own", current } : { status: "removed", current };
  const composed = now.text;
  if (current === composed) return { status: "unchanged", current, composed };
  if (!isTouched) return { status: "updated", current, composed };
  if (was.text === composed) return { status: "own", current };
  const merged = withNewNumbers(current, was.segments, now.segments);
  if (merged === current) return { status: "own", current };
  return { status: "conflict", current, composed, ...(merged !== undefined && { merged }) };
}

/** Which composed paragraph a line was: the same text first, then, between those, what is most alike. In order, each once. */
function alignedWith(
  composed: readonly ComposedParagraph[],
  lines: readonly string[],
): (ComposedParagraph | undefined)[] {
  const origins: (ComposedParagraph | undefined)[] = [];
  let at = 0;
  const placesByText = new Map<string, number[]>();
  composed.forEach(({ text }, place) => placesByText.set(text, [...(placesByText.get(text) ?? []), place]));
  lines.forEach((line, index) => {
    const place = placesByText.get(line)?.find((each) => each >= at);
    if (place === undefined) return;
    origins[index] = composed[place];
    at = place + 1;
  });
  let from = 0;
  for (let index = 0; index <= lines.length; index++) {
    if (index < lines.length && !origins[index]) continue;
    pairAlike(from, index);
    from = index + 1;
  }
  return lines.map((_, index) => origins[index]);

  function pairAlike(start: number, end: number): void {
    const first = start === 0 ? 0 : composed.findIndex((each) => each === origins[start - 1]) + 1;
    const found = composed.findIndex((each) => each === origins[end]);
    const last = found < 0 ? composed.length : found;
    const open = composed.slice(first, last);
    for (let index = start; index < end; index++) {
      const line = lines[index] ?? "";
      const scores = open.map(({ kind, text }) => (kind === "heading" ? 0 : likeness(line, text)));
      const best = Math.max(0, ...scores);
      if (best < alikeEnough) continue;
      const place = scores.indexOf(best);
      origins[index] = open[place];
      open.splice(0, place + 1);
    }
  }
}

const alikeEnough = 0.35;
/** Longer than any paragraph of a report: what lies behind does not tell paragraphs apart. */
const longestCompared = 2_000;

/** The share of pairs of characters that both texts have, from 0 to 1. */
function likeness(one: string, other: string): number {
  const pairs = (text: string) => {
    const found = new Set<string>();
    for (let at = 0; at + 1 < Math.min(text.length, longestCompared); at++) found.add(text.slice(at, at + 2));
    return found;
  };
  const [mine, theirs] = [pairs(one), pairs(other)];
  if (mine.size === 0 || theirs.size === 0) return 0;
  let shared = 0;
  for (const pair of mine) if (theirs.has(pair)) shared++;
  return (2 * shared) / (mine.size + theirs.size);
}
