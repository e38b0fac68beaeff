// Guided filling: what comes next in the order of the form, as one question for what belongs together. What was passed over waits.

import type { Field, Form } from "../form/form.ts";
import * as words from "../wording/dialogue.ts";
import { isBlank } from "./candidates.ts";
import type { Lexicon } from "./lexicon.ts";
import type { EditValue } from "./turn.ts";

export interface Step {
  /** A block where nothing of it is filled and it has an opening question, otherwise a row. */
  readonly id: string;
  readonly question: string;
  /** Its blank cells. */
  readonly blanks: readonly Field[];
}

export interface Progress {
  readonly filled: number;
  readonly total: number;
}

type ValueOf = (field: Field) => EditValue;

export function stepsOf({ form, openingByBlock }: Lexicon, valueOf: ValueOf): Step[] {
  return form.blocks.flatMap(({ block, rows }, index) => {
    const own = cellsOf(form).filter((field) => field.block === block.id);
    const opening = openingByBlock.get(index);
    const blanks = own.filter((field) => isBlank(valueOf(field)));
    if (opening && blanks.length === own.length)
      return [{ id: block.id, question: `${opening.question}${words.blockQuestionHint}`, blanks }];
    return rows.flatMap((row): Step[] => {
      const left = blanks.filter((field) => field.row === row.key);
      const asked = left.filter(({ computed }) => computed === null);
      if (left.length === 0) return [];
      const columns = (asked.length > 0 ? asked : left).map(({ columnName }) => columnName);
      return [{ id: row.id, question: words.rowQuestion(row.name, columns), blanks: left }];
    });
  });
}

export const cellsOf = (form: Form): Field[] => form.fields.filter(({ derived }) => !derived);

export function progressOf(form: Form, valueOf: ValueOf): Progress {
  const cells = cellsOf(form);
  return { filled: cells.filter((field) => !isBlank(valueOf(field))).length, total: cells.length };
}

/** The first step that was not passed over; where only those are left, the first of them. */
export function nextStep(steps: readonly Step[], skipped: readonly string[]): Step | undefined {
  return steps.find(({ id }) => !skipped.includes(id)) ?? steps[0];
}
