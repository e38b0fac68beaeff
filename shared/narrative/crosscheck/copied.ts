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
  const first = new Runs(one.slice(0, longest));
  const second = new Runs(other.slice(0, longest));
  if (first.count === 0 || second.count === 0) return 0;
  let common = 0;
  for (let nth = 0; nth < second.count; nth++) if (first.has(second.found[nth] ?? 0)) common++;
  return (2 * common) / (first.count + second.count);
}

/** The different runs of a text by their hashes, in a table that is probed in order; 0 marks an empty slot. */
class Runs {
  readonly found: Uint32Array;
  count = 0;
  readonly #keys: Uint32Array;

  constructor(text: string) {
    let slots = 64;
    while (slots < 2 * text.length) slots *= 2;
    this.#keys = new Uint32Array(slots);
    this.found = new Uint32Array(text.length);
    let [a, b, c] = [0, 0, 0];
    let letters = 0;
    for (let place = 0; place < text.length; place++) {
      const code = text.charCodeAt(place);
      if (code < 0x4e00 || code > 0x9fff) continue;
      if (++letters >= run) this.#add(hash(a, b, c, code));
      [a, b, c] = [b, c, code];
    }
  }

  has(key: number): boolean {
    return this.#keys[this.#slotOf(key)] === key;
  }

  #add(key: number): void {
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === key) return;
    this.#keys[slot] = key;
    this.found[this.count++] = key;
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = key & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
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
