// What holding statements against a report comes to, as data.

import type { FieldId } from "../form/define.ts";
import type { FactDefinition } from "../form/facts.ts";
import type { Field, Form } from "../form/form.ts";
import type { Selection } from "./selection.ts";
import type { Statement } from "./statement.ts";
import type { EditValue } from "./turn.ts";

export interface Placed {
  readonly field: FieldId;
  readonly value: number;
}

export interface Outcome {
  readonly placed: readonly Placed[];
  readonly facts: readonly { readonly fact: FactDefinition; readonly value: number }[];
  /** Figures that several cells may be meant for. */
  readonly open: readonly {
    readonly value: number;
    readonly text: string;
    readonly fields: readonly FieldId[];
    /** It is added to what the cell holds. */
    readonly adds?: boolean;
  }[];
  /** No figure that a cell could hold; `fields` are the cells it was said of. */
  readonly unclear: readonly Unclear[];
  /** A stated sum, and the parts that do not add up to it. */
  readonly conflicts: readonly {
    readonly stated: number;
    readonly added: number;
    readonly parts: readonly Placed[];
    readonly name: string;
  }[];
  /** Zeros that would overwrite figures. */
  readonly overwrites: readonly { readonly held: readonly FieldId[]; readonly zeros: readonly Placed[] }[];
  /** Figures with one cell, beside words that mean nothing here and may mean something. */
  readonly doubtful: readonly Doubtful[];
  /** Figures that nothing was said of, and figures of other years or places. */
  readonly unread: readonly string[];
  readonly asides: readonly string[];
  /** 罚款128万元 beside 处罚356件: what a row cannot hold, where it holds another figure of the message. */
  readonly unfit: readonly Unclear[];
}

export interface Doubtful extends Placed {
  readonly doubts: readonly string[];
  /** 没被处罚: nothing is unknown but whose decisions are meant. */
  readonly ofOthers: boolean;
}

export interface Unclear {
  readonly reason: "vague" | "impossible" | "noBase" | "unit" | "shared";
  readonly text: string;
  readonly fields: readonly FieldId[];
}

export interface Known {
  readonly form: Form;
  /** The cells that the message before spoke of: 其余为0 may be said of them. */
  readonly spoken?: readonly Selection[];
  /** What the cell holds now, or will hold once what was proposed is accepted. */
  readonly valueOf: (field: Field) => EditValue;
}

export interface Draft {
  placed: { field: Field; value: number; statement: Statement }[];
  facts: { fact: FactDefinition; value: number }[];
  open: { value: number; text: string; fields: Field[]; statement: Statement; adds?: boolean }[];
  unclear: Unclear[];
  conflicts: { stated: number; added: number; parts: Placed[]; name: string }[];
  overwrites: { held: FieldId[]; zeros: Placed[] }[];
  doubtful: Doubtful[];
  unread: string[];
  asides: string[];
  unfit: Unclear[];
}
