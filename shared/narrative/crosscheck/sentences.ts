// A text cut into sentences, each with its quantities. It does not know what they claim.

import { quantitiesOf, type Quantity } from "./quantities.ts";
import { viewOf, type View } from "./view.ts";

export interface Sentence {
  readonly view: View;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether it opens a paragraph. */
  readonly opens: boolean;
  readonly quantities: readonly Quantity[];
}

export interface Prose {
  readonly section: string;
  readonly view: View;
  readonly sentences: readonly Sentence[];
}

const end = /[。！？\n]/g;

/** What is longer is no section of a report, and no sentence; the rest is not read for claims. */
const longestText = 12_000;
const longestSentence = 600;

export function proseOf(section: string, source: string): Prose {
  const view = viewOf(source.length > longestText ? source.slice(0, longestText) : source);
  const quantities = quantitiesOf(view);
  const sentences: Sentence[] = [];
  let next = 0;
  let start = 0;
  let opens = true;
  const cut = (stop: number, paragraphEnds: boolean) => {
    while (stop - start > longestSentence) take(start + longestSentence, start + longestSentence, false);
    take(stop, stop + 1, paragraphEnds);
  };
  const take = (stop: number, following: number, paragraphEnds: boolean) => {
    if (stop > start) {
      const first = next;
      while ((quantities[next]?.start ?? Infinity) < stop) next++;
      const text = view.text.slice(start, stop);
      sentences.push({ view, start, end: stop, text, opens, quantities: quantities.slice(first, next) });
      opens = paragraphEnds;
    } else opens ||= paragraphEnds;
    start = following;
  };
  for (const match of view.text.matchAll(end)) cut(match.index, match[0] === "\n");
  cut(view.text.length, true);
  return { section, view, sentences };
}
