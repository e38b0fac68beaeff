// A wording file, once it has been read: sections of headings and paragraphs, paragraphs of sentences, sentences of pieces.
// docs/wordings.md describes how it is written. It knows no figure.

import type { NarrativePart } from "../../report/report.ts";

/** Sums and differences of fields of the form and of facts, by their ids and places. */
export interface Amount {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

export type Piece =
  | { readonly kind: "literal"; readonly text: string }
  /** <…>: left out where something in it is not known. */
  | { readonly kind: "optional"; readonly pieces: readonly Piece[] }
  /** {机关}: what the report says of itself. */
  | { readonly kind: "word"; readonly word: Word }
  /** {方面 1}: an aspect that the edition names. */
  | { readonly kind: "aspect"; readonly index: number }
  /** {名称 disclosure.fees}: a label of the form. */
  | { readonly kind: "name"; readonly id: string }
  /** {requests.received.total}, {a + b}, {facts.more.trainings}. */
  | { readonly kind: "value"; readonly amount: Amount; readonly forms: Forms }
  /** {占比 a / b}. */
  | { readonly kind: "share"; readonly part: Amount; readonly whole: Amount }
  /** {增减 a}: against last year's report. */
  | { readonly kind: "growth"; readonly amount: Amount }
  | {
      readonly kind: "list";
      readonly source: ListSource;
      readonly item: readonly Piece[];
      readonly forms: Forms;
    }
  /** {数}, {名} or a column of a fact, within a list or a form. */
  | { readonly kind: "own"; readonly name: string; readonly forms: Forms };

export type ListSource =
  /** {分项 field：…}: what the form adds up to this field, under its headings; 按行: the rows above it, not the columns beside it. */
  | { readonly kind: "parts"; readonly field: string; readonly by: PartsBy }
  /** {列举 a、b：…}. */
  | { readonly kind: "amounts"; readonly amounts: readonly Amount[] }
  /** {列举 facts.x：…}, with a whole to state shares of; {逐条 facts.x：…}: a paragraph each. */
  | {
      readonly kind: "rows";
      readonly place: string;
      readonly whole?: Amount;
      readonly numbered: boolean;
    };

export type PartsBy = "row" | "column";

export const words = ["机关", "年度", "上年", "通知"] as const;
export type Word = (typeof words)[number];

export const formNames = {
  value: ["零", "一", "多", "起"],
  rows: ["前", "零", "唯一", "全部", "占", "同占", "隔", "组", "序"],
  amounts: ["前", "唯一", "全部", "隔"],
  /** Of {增减}, and what does not need 起 in front of it. */
  growth: ["增长", "下降", "持平", "增加", "减少"],
} as const;
export type Forms = Readonly<Record<string, readonly Piece[]>>;

export type Condition =
  | { readonly kind: "given"; readonly id: string; readonly wanted: boolean }
  | {
      readonly kind: "compared";
      readonly left: Amount;
      readonly comparison: "=" | ">" | "<";
      readonly right: Amount | number;
    };

/** One sentence, or a few; left out where a figure in it is not known. */
export interface Line {
  /** 若 …：all must hold. */
  readonly conditions: readonly Condition[];
  /** 否则：where the 若 directly above does not hold; an undecided one leaves both out. */
  readonly otherwise: boolean;
  readonly pieces: readonly Piece[];
}

export interface Part {
  /** = …: printed with its number where the section has more than one part to say something in. */
  readonly heading?: readonly Piece[];
  readonly paragraphs: readonly (readonly Line[])[];
}

export interface Wording {
  readonly sections: Readonly<Partial<Record<NarrativePart, readonly Part[]>>>;
  readonly growth: Forms;
  /** Beginnings that connect by themselves: no 起 in front of them. */
  readonly connecting: readonly string[];
  /** Beginnings of sentences that a paragraph has once: 全年. */
  readonly once: readonly string[];
}
