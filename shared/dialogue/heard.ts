// Labels where they stand in a message: the longest that begins at a place, with a gap in it or with its number before it.

import type { Lexicon, Meaning } from "./lexicon.ts";

/** 上年没有结转: a label with a denial in its midst is the label denied. */
export function withWholeLabels(text: string, lexicon: Lexicon): string {
  return text.replace(
    /((?:去|上一?|往)年度?)([也都均并全]*(?:没有?|无|未)(?:有|任何|什么|发生|产生)*)(?=([\u4e00-\u9fff]{2,6}))/g,
    (whole, year: string, denial: string, label: string) =>
      (phraseAt(year + label, 0, lexicon)?.length ?? 0) > year.length ? denial + year : whole,
  );
}

export function phraseAt(text: string, at: number, { phrasesByInitial }: Lexicon): string | undefined {
  return phrasesByInitial.get(text.charAt(at))?.find((phrase) => text.startsWith(phrase, at));
}

/** The longest label that begins here, as it is written; one with a gap where that takes in more. */
export function heardAt(
  text: string,
  at: number,
  lexicon: Lexicon,
): { readonly words: string; readonly meaning: Meaning } | undefined {
  let phrase = phraseAt(text, at, lexicon);
  if (phrase !== undefined && isDenialOf(phrase, text.slice(at + phrase.length))) phrase = undefined;
  let words = phrase ?? "";
  for (const { phrase: gapped, pattern } of lexicon.gappedByInitial.get(text.charAt(at)) ?? []) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? "";
    if (found.length > words.length) [phrase, words] = [gapped, found];
  }
  const meaning = phrase === undefined ? undefined : lexicon.meaningByPhrase.get(phrase);
  return meaning && { words, meaning };
}

/** 本局没有受到处罚: what sounds like a row only denies what was done. */
const isDenialOf = (phrase: string, behind: string) =>
  phrase.endsWith("没有") && /^(?:[被遭挨]|受(?!理))/.test(behind);

/** 1国家秘密: the number that the form prints before the label. */
export function numberBefore(text: string, at: number, lexicon: Lexicon): string | undefined {
  if (at > 0 && !/[\n，；。：、（）]/.test(text.charAt(at - 1))) return undefined;
  const [number, digits = ""] =
    /^(\d{1,2})(?:[.、．]|(?=[\u4e00-\u9fff]))/.exec(text.slice(at, at + 4)) ?? [];
  if (number === undefined) return undefined;
  const selections = selectionsOf(phraseAt(text, at + number.length, lexicon), lexicon);
  const isItsOwn = selections.some(
    ({ block, rows }) =>
      rows?.length === 1 &&
      lexicon.marked.some((row) => row.block === block && row.row === rows[0] && row.marks.at(-1) === digits),
  );
  return isItsOwn ? number : undefined;
}

export const selectionsOf = (phrase: string | undefined, { meaningByPhrase }: Lexicon) =>
  phrase === undefined ? [] : (meaningByPhrase.get(phrase)?.selections ?? []);

/** A label, with no more than a particle before it. */
export const isNamedSoon = (text: string, at: number, lexicon: Lexicon): boolean =>
  [0, 1].some(
    (skipped) =>
      heardAt(text, at + skipped, lexicon) !== undefined &&
      /^[人过再新]?$/.test(text.slice(at, at + skipped)),
  );
