// Lists that no word opens: 宣讲28场次，线上11场次、线下17场次; 收到意见34条，采纳19条，未采纳15条. Numbers side by side are a list
// only where their words say so: as two that exclude each other, as kinds of what is counted, as all there are.

import type { ClaimByNumber } from "../claims/claim.ts";
import { countable } from "../text/countable.ts";
import type { Standing } from "../claims/counts.ts";
import { isCompared } from "./listAt.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";
import type { Summed } from "./totalsBehind.ts";
import { isDivision, isOfGrades, mayOverlap, saysOverlap, shareNoun, stepOf } from "./wholeness.ts";

export function impliedLists(
  prose: Prose,
  sentence: Sentence,
  claims: ClaimByNumber,
  settled: ReadonlyMap<number, Standing>,
): Summed[] {
  const found: Summed[] = [];
  const { tokens } = prose;
  /** Places of the last number and of the comma behind it. */
  let whole = -1;
  let comma = -1;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token?.kind === "number") {
      const isItem = comma >= 0 && token.unit === tokens[whole]?.unit && isParted(tokens[at + 1]);
      const list = isItem ? listOf(whole, comma, prose, sentence, settled) : undefined;
      if (list && !isOfTables(list, claims, settled) && isWrong(list, prose, sentence)) found.push(list);
      whole = at;
      comma = -1;
    } else if (whole >= 0 && token) {
      if (token.kind === "comma" && comma < 0) comma = at;
      else if (token.kind === "comma" || parting.has(token.kind)) whole = comma = -1;
    }
  }
  return found;
}

/** What stands between a number and what is no list of it. */
const parting: ReadonlySet<Token["kind"]> = new Set<Token["kind"]>([
  "pause",
  "semicolon",
  "colon",
  "open",
  "list",
  "up",
  "down",
  "share",
]);

const isParted = (token: Token | undefined) => token?.kind === "pause" || token?.kind === "comma";

function listOf(
  at: number,
  comma: number,
  { tokens }: Prose,
  { to }: Sentence,
  settled: ReadonlyMap<number, Standing>,
): Implied | undefined {
  const whole = tokens[at];
  if (whole?.exactness !== "exact" || !countable.has(whole.unit)) return undefined;
  if (isOfTable(whole, settled) || isCompared(tokens, at)) return undefined;
  const places = itemsBehind(tokens, comma, to, whole.unit);
  const items = places.flatMap((place) => tokens[place] ?? []);
  const sum = items.reduce((total, { value }) => total + value, 0);
  if (items.length < 2 || sum === whole.value) return undefined;
  return { whole, items, sum, comma, isPaused: tokens[(places[0] ?? 0) + 1]?.kind === "pause" };
}

interface Implied extends Summed {
  readonly sum: number;
  /** In the tokens. */
  readonly comma: number;
  /** Parted by 、. */
  readonly isPaused: boolean;
}

/** Numbers of the same unit with their own words before them, and with one and the same mark between them. */
function itemsBehind(tokens: readonly Token[], comma: number, to: number, unit: string): number[] {
  const items: number[] = [];
  let joint: Token["kind"] | undefined;
  for (let next = comma + 1, behind = comma; next < Math.min(to, comma + 60); next++) {
    const token = tokens[next];
    if (!token || apart.has(token.kind)) break;
    if (token.kind !== "number") {
      // The mark stands directly behind an item, but for 场次.
      if (token.kind !== "pause" && token.kind !== "comma") continue;
      if (items.at(-1) !== next - 1 || token.gap > 1 || (joint ??= token.kind) !== token.kind) break;
      behind = next;
      continue;
    }
    if (token.unit !== unit || token.exactness !== "exact" || items.at(-1) === behind) break;
    // A number right behind the mark has no words of its own.
    if (behind === next - 1 && token.gap === 0) break;
    items.push(next);
    behind = next;
  }
  return items;
}

/** What says more of an item than its name. */
const apart: ReadonlySet<Token["kind"]> = new Set<Token["kind"]>([
  "list",
  "respectively",
  "open",
  "semicolon",
  "colon",
  "stop",
  "up",
  "down",
  "compare",
  "share",
  "rate",
  "last",
  "next",
  "year",
  "carry",
  "each",
]);

/** What the tables count is held against the tables. */
const isOfTables = (
  { whole, items }: Implied,
  claims: ClaimByNumber,
  settled: ReadonlyMap<number, Standing>,
): boolean =>
  [whole, ...items].some((token) => isOfTable(token, settled) || claims.get(token.start)?.by === "label");

function isOfTable({ start }: Token, settled: ReadonlyMap<number, Standing>): boolean {
  const standing = settled.get(start);
  return standing !== undefined && standing !== "elsewhere";
}

/** What has been changed, or was done one after the other, are no parts. */
const apartByVerb =
  /^(?:新增|新建|减少|删|取消|调整|撤[并销]|关停|合并|归并|注销|更新|优化|完善|另|获|被|其中)|主要|大部分|涉及|收回|回收|发现|实际|出席|合计|[^公]共/;

function isWrong(
  { whole, items, sum, comma, isPaused }: Implied,
  { tokens, said }: Prose,
  sentence: Sentence,
) {
  const names = items.map((item, nth) =>
    said((nth === 0 ? tokens[comma]?.end : items[nth - 1]?.end) ?? 0, item.start).replace(
      /^[^、，]?[、，][和及]?/,
      "",
    ),
  );
  const last = items.at(-1)?.end ?? whole.end;
  const behind = said(last, Math.min(last + 24, sentence.end));
  if (names.some((name) => apartByVerb.test(name) || name.length > 12)) return false;
  if (saysOverlap(behind) || /^[^，。；]{0,4}等|其余|其他|另有/.test(behind)) return false;
  const lead = said(Math.max(sentence.start, whole.start - 30), whole.start);
  const of = said(whole.end, tokens[comma]?.start ?? whole.end);
  if (of.length > 16 || /主要|不含|部分/.test(lead.slice(-8) + of)) return false;
  // 采纳18条，部分采纳9条，未采纳19条: one of them.
  const own = /[^，。；：、]*$/.exec(lead)?.[0] ?? "";
  if (own.length > 1 && names.some((name) => name.endsWith(own))) return false;
  const isMore = sum > whole.value;
  const isNear = Math.abs(sum - whole.value) <= Math.max(2, whole.value * 0.05);
  if (isDivision(names, lead + of, behind) || shareNoun(names, own))
    return isNear || (isMore ? sum < whole.value * 2 : sum >= whole.value * 0.6);
  if (isMore && names.some((name) => mayOverlap(name, lead, whole))) return false;
  if (isMore && isOfGrades(names)) return true;
  if (isNear && stepOf(names) !== undefined) return true;
  return isNear && isPaused && (/[共总]/.test(lead.slice(-10)) || of.endsWith("中"));
}
