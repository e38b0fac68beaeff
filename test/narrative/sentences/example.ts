// What an example sentence is: the words, and the rule that must speak of them or none. For tests and the bench.

export type Rule =
  "count" | "list" | "share" | "growth" | "year" | "numbering" | "notice" | "agency" | "aspect" | "fee";

export type ProseSection = "title" | "preamble" | "overview" | "problems" | "others";

export interface Example {
  readonly text: string;
  /** The rule that must speak; absent where nothing may be found. */
  readonly finds?: Rule;
  /** At most a hint. */
  readonly doubtful?: true;
  readonly section?: ProseSection;
  /** The words that are wrong, where the set says which. */
  readonly quote?: string;
}

export const right = (...texts: string[]): Example[] => texts.map((text) => ({ text }));

export const wrong = (finds: Rule, ...texts: string[]): Example[] => texts.map((text) => ({ text, finds }));

export const rightIn = (section: ProseSection, ...texts: string[]): Example[] =>
  texts.map((text) => ({ text, section }));

export const wrongIn = (section: ProseSection, finds: Rule, ...texts: string[]): Example[] =>
  texts.map((text) => ({ text, finds, section }));

/** Another scope than the report's is likely: a hint may be given, no more. */
export const doubtful = (finds: Rule, ...texts: string[]): Example[] =>
  texts.map((text) => ({ text, finds, doubtful: true }));

/** The words that are wrong stand in 【】, which are no part of the text. */
export const wrongAt = (section: ProseSection, finds: Rule, ...marked: string[]): Example[] =>
  marked.map((text) => {
    const [before = "", quote = "", behind = ""] = text.split(/[【】]/);
    return { text: `${before}${quote}${behind}`, finds, section, quote };
  });
