// Where the sections of an edition begin and end in a stream, found by their official titles.
// A table of contents is not taken for the sections, nor 四、 within table 三 for section 四: whole titles are compared.

import type { Edition } from "../form/define.ts";
import { toKey } from "./key.ts";
import { gap, type Stream } from "./stream.ts";

export interface SectionPlace {
  readonly id: string;
  /** Where its title begins. */
  readonly title: number;
  /** Its content, as places in the stream. */
  readonly from: number;
  readonly to: number;
}

interface Candidate {
  readonly id: string;
  readonly title: number;
  readonly from: number;
  /** 2: under its own numeral; 1: under another; 0: a line of its own without a numeral. */
  readonly rank: number;
}

/** In the order of the text. */
export function findSections(stream: Stream, edition: Edition): SectionPlace[] {
  const candidates = edition.sections.flatMap(({ id, title }) => candidatesOf(stream, id, toKey(title)));
  candidates.sort((one, other) => one.title - other.title);
  const chosen = edition.sections.flatMap(({ id }) => {
    const own = candidates.filter((candidate) => candidate.id === id);
    const listed = (candidate: Candidate) =>
      isListed(stream, candidate, candidates) && own.at(-1) !== candidate;
    return own.find((candidate) => !listed(candidate)) ?? own.slice(-1);
  });
  chosen.sort((one, other) => one.title - other.title);
  return chosen.map(({ id, title, from }, index) => ({
    id,
    title,
    from,
    to: Math.max(from, chosen[index + 1]?.title ?? stream.text.length),
  }));
}

const mostCandidates = 20;
const numerals = "一二三四五六七八九十";

function candidatesOf({ text, gaps }: Stream, id: string, title: string): Candidate[] {
  const dot = title.indexOf(".");
  const body = title.slice(dot + 1);
  const found: Candidate[] = [];
  for (
    let at = text.indexOf(body);
    at >= 0 && found.length < mostCandidates;
    at = text.indexOf(body, at + 1)
  ) {
    const end = at + body.length;
    const from = /[:：]/.test(text.charAt(end)) ? end + 1 : end;
    let start = at;
    if (text.charAt(at - 1) === ".") {
      start = at - 1;
      while (start > 0 && at - start < 4 && numerals.includes(text.charAt(start - 1))) start -= 1;
    }
    if (start < at - 1) {
      found.push({ id, title: start, from, rank: text.slice(start, end) === title ? 2 : 1 });
    } else if (gaps[at] === gap.line && gaps[end] === gap.line) {
      found.push({ id, title: at, from, rank: 0 });
    }
  }
  const best = Math.max(...found.map(({ rank }) => rank));
  return found.filter(({ rank }) => rank === best);
}

/** Another title follows at once, or after leader dots and a page number. */
function isListed({ text }: Stream, { from, id }: Candidate, candidates: readonly Candidate[]): boolean {
  const next = candidates.find((other) => other.title >= from && other.id !== id);
  return next !== undefined && next.title - from < 40 && /^[.…·\d-]*$/.test(text.slice(from, next.title));
}
