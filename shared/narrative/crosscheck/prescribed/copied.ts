// Section 五 must not be last year's again (不得年年雷同): how alike two texts are, by the runs of four letters they have in common.

import type { NarrativeSection } from "../../../form/define.ts";
import type { Finding } from "../../../validation/finding.ts";
import { copiedSentence } from "../../../wording/narrativeFindings.ts";
import type { Context } from "../context.ts";
import { narrativeFinding } from "../narrativeFinding.ts";
import type { Prose } from "../text/prose.ts";

/** From here on it is worth a look, and from there on it wants an explanation. */
const alike = 0.8;
const nearlySame = 0.9;
/** Shorter texts are alike by chance. */
const shortest = 30;

export function copiedFindings(
  section: NarrativeSection,
  { text, length }: Prose,
  { previous }: Context,
): Finding[] {
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

/** From 0 to 1: the share of their different runs that both texts have; figures and marks are left out. */
export function similarity(one: string, other: string): number {
  const runs = new Runs(Math.min(longest, one.length) + Math.min(longest, other.length));
  const first = runs.take(one, 1);
  const second = runs.take(other, 2);
  if (first === 0 || second === 0) return 0;
  return (2 * runs.common) / (first + second);
}

/** Room for the runs of two texts, and in which of the texts, as bits, each stands. Emptied and used again: one comparison at a time. */
const mostSlots = 2 ** Math.ceil(Math.log2(2 * 2 * longest));
const keys = new Uint32Array(mostSlots);
const texts = new Uint8Array(mostSlots);

/** The different runs of two texts by their hashes, in a table that is probed in order; 0 marks an empty slot. */
class Runs {
  /** Runs that both texts have. */
  common = 0;
  readonly #slots: number;

  constructor(letters: number) {
    let slots = 64;
    while (slots < 2 * letters) slots *= 2;
    this.#slots = slots;
    keys.fill(0, 0, slots);
    texts.fill(0, 0, slots);
  }

  /** How many different runs this text has. */
  take(text: string, bit: 1 | 2): number {
    const mask = this.#slots - 1;
    const end = Math.min(text.length, longest);
    let count = 0;
    let letters = 0;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let place = 0; place < end; place++) {
      const code = text.charCodeAt(place);
      if (code < 0x4e00 || code > 0x9fff) continue;
      if (++letters >= run) {
        const key = hash(a, b, c, code);
        let slot = key & mask;
        while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
        keys[slot] = key;
        const seen = texts[slot] ?? 0;
        if ((seen & bit) === 0) {
          texts[slot] = seen | bit;
          count++;
          if (seen !== 0) this.common++;
        }
      }
      a = b;
      b = c;
      c = code;
    }
    return count;
  }
}

/** Never 0, which marks an empty slot. */
function hash(a: number, b: number, c: number, d: number): number {
  let key =
    Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f);
  key ^= key >>> 15;
  key = Math.imul(key, 0x2c1b3c6d);
  key ^= key >>> 13;
  return key >>> 0 || 1;
}
