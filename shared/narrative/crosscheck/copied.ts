// Section 五 must not be last year's again (不得年年雷同): how alike two texts are, by the runs of four letters they have in common.

import type { NarrativeSection } from "../../form/define.ts";
import type { Finding } from "../../validation/finding.ts";
import { copiedSentence } from "../../wording/narrativeFindings.ts";
import type { Context } from "./context.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Prose } from "./prose.ts";

/** From here on it is worth a look, and from there on it wants an explanation. */
const alike = 0.8;
const nearlySame = 0.9;
/** Shorter texts are alike by chance. */
const shortest = 30;

export function copiedFindings(section: NarrativeSection, { text, length }: Prose, { previous }: Context): Finding[] {
  const { id, title, basis, unlikeLastYear } = section;
  const before = previous?.narrative[id];
  if (!unlikeLastYear || before === undefined || length < shortest) return [];
  const share = similarity(text, before);
  if (share < alike) return [];
  const percent = Math.floor(share * 100);
  return [
    narrativeFinding({
      rule: "narrative.copied",
      place: "previous",
      severity: share >= nearlySame ? "warning" : "hint",
      section: id,
      left: { text: "与上年度相同的百分比", value: percent },
      right: { text: "可以接受的上限", value: alike * 100 },
      message: copiedSentence(title, percent),
      basis,
    }),
  ];
}

const longest = 4_000;
const run = 4;
/** Twice as many as a text has runs, so that few of them meet; a power of two. */
const slots = 8_192;

/** From 0 to 1: the share of their different runs that both texts have; figures and marks are left out. */
export function similarity(one: string, other: string): number {
  const first = runsOf(one);
  const second = runsOf(other);
  if (first.count === 0 || second.count === 0) return 0;
  let common = 0;
  for (const key of second.keys) if (key !== 0 && first.has(key)) common++;
  return (2 * common) / (first.count + second.count);
}

interface Runs {
  readonly keys: Uint32Array;
  readonly count: number;
  readonly has: (key: number) => boolean;
}

/** A set of the runs' hashes, in a table that is probed in order. */
function runsOf(text: string): Runs {
  const letters = text.slice(0, longest);
  const keys = new Uint32Array(slots);
  let count = 0;
  const find = (key: number): number => {
    let at = key & (slots - 1);
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & (slots - 1);
    return at;
  };
  const last: [number, number, number] = [0, 0, 0];
  let seen = 0;
  for (let place = 0; place < letters.length; place++) {
    const code = letters.charCodeAt(place);
    if (code < 0x4e00 || code > 0x9fff) continue;
    if (++seen >= run) {
      const key = hash(last[0], last[1], last[2], code);
      const at = find(key);
      if (keys[at] === 0) {
        keys[at] = key;
        count++;
      }
    }
    last[0] = last[1];
    last[1] = last[2];
    last[2] = code;
  }
  return { keys, count, has: (key) => keys[find(key)] === key };
}

/** Never 0, which marks an empty slot. */
function hash(a: number, b: number, c: number, d: number): number {
  let key = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f);
  key ^= key >>> 15;
  key = Math.imul(key, 0x2c1b3c6d);
  key ^= key >>> 13;
  return key >>> 0 || 1;
}
