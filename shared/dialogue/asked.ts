// Replies to questions: what a cell holds, what a term means, which cell is meant. They propose nothing.

import type { Field } from "../form/form.ts";
import { writeFigure } from "../report/figure.ts";
import * as words from "../wording/dialogue.ts";
import { answerTo } from "./answers.ts";
import { clausesOf } from "./clauses.ts";
import { bestOf, fold } from "./fold.ts";
import { lexiconOf } from "./lexicon.ts";
import { plain } from "./respond.ts";
import { candidatesOf, fieldsOf } from "./selection.ts";
import type { Session } from "./session.ts";
import { statementsOf } from "./statements.ts";
import type { Answer } from "./turn.ts";

/** The one cell, or the first of those, that the labels of the message name. */
export function fieldMeant({ tokens, form, turn }: Session): string | undefined {
  const { topic } = statementsOf(clausesOf(tokens, turn.report.year), form);
  const [row] = bestOf(topic.rows);
  const [column] = bestOf(topic.columns);
  const selection =
    row && column?.block === row.block ? { ...row, columns: column.columns } : (row ?? column);
  return selection && candidatesOf(form, selection)[0]?.id;
}

/** 表四剩下空着的, 新收空着的: all cells of what the labels name. */
export function cellsNamed({ tokens, form }: Session): Field[] {
  const items = tokens.flatMap((token) =>
    token.kind === "label" ? [{ meaning: token.meaning, joined: false }] : [],
  );
  return fold(items, true).flatMap((group) =>
    bestOf(group).flatMap((selection) => fieldsOf(form, selection)),
  );
}

export function replyToQuestion(session: Session): Answer {
  const { tokens, form, turn, text, memory } = session;
  const lexicon = lexiconOf(form);
  const asksValue = /多少|几件|几个|填了什么|是几/.test(text) && !/合适|应该|应当|怎么/.test(text);
  if (asksValue) {
    const { topic } = statementsOf(
      clausesOf(
        tokens.filter(({ kind }) => kind !== "figure"),
        turn.report.year,
      ),
      form,
    );
    const fields = [...topic.rows, ...topic.columns].length > 0 ? namedFields(session) : [];
    if (fields.length > 0 && fields.length <= 8) {
      return plain(
        session,
        fields
          .map((field) => words.valueSentence(field.label, writeFigure(memory.effective(field), field)))
          .join("\n"),
      );
    }
  }
  const found = answerTo(text, tokens, lexicon);
  if (found !== undefined) return plain(session, found);
  return plain(session, tokens.some(({ kind }) => kind === "figure") ? words.said.asked : words.said.unknown);
}

export function namedFields({ tokens, form, turn }: Session) {
  const { topic } = statementsOf(clausesOf(tokens, turn.report.year), form);
  const rows = topic.rows.length > 0 ? topic.rows : [];
  const both = rows.flatMap((row) =>
    topic.columns.filter(({ block }) => block === row.block).map(({ columns }) => ({ ...row, columns })),
  );
  const selections =
    both.length > 0
      ? both
      : rows.length > 0
        ? rows
        : topic.columns.map((column) => ({ ...column, rows: [0] }));
  return selections.flatMap((selection) => candidatesOf(form, selection));
}
