// Says an utterance to the bot and tells whether exactly the expected edits came of it. For tests and the bench only.

import type { Form } from "../../shared/form/form.ts";
import { converse } from "../../shared/dialogue/converse.ts";
import type { Answer } from "../../shared/dialogue/turn.ts";
import type { Report } from "../../shared/report/report.ts";
import { withValues } from "../../shared/report/values.ts";
import { blank } from "../scenario/scenario.ts";
import { withThirdEdition } from "../scenario/thirdEdition.ts";
import { shortColumns, type Utterance } from "./utterance.ts";

export interface Verdict {
  readonly utterance: Utterance;
  readonly answer: Answer;
  readonly exact: boolean;
  /** An edit that was not expected. */
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
}

const years: Readonly<Record<string, number>> = { "2019": 2020, "2021": 2024, "2031": 2031 };

export function openReport({ edition = "2021", profile, localRows, given }: Utterance): {
  report: Report;
  form: Form;
} {
  const rows =
    localRows ??
    (profile === undefined ? undefined : withThirdEdition.profile(profile)?.editions[edition]?.localRows);
  const scenario = blank(edition, {
    catalogue: withThirdEdition,
    ...(profile !== undefined && { profile }),
    ...(rows && { localRows: rows }),
  });
  const empty = { ...scenario.report, year: years[edition] ?? scenario.report.year };
  const form = withThirdEdition.formOf(empty);
  const values = given === undefined ? {} : expectedEdits(given, form);
  return { report: withValues(empty, form, values), form };
}

export function judge(utterance: Utterance): Verdict {
  let { report } = openReport(utterance);
  const { form } = openReport(utterance);
  let state: unknown;
  let answer: Answer | undefined;
  for (const text of utterance.says) {
    if (answer && utterance.accepts) report = accept(report, form, answer);
    // What travels is JSON.
    state = answer && (JSON.parse(JSON.stringify(answer.state)) as unknown);
    answer = converse(
      { report, text, state, ...(utterance.focus !== undefined && { focus: utterance.focus }) },
      { form },
    );
  }
  if (!answer) throw new Error("nothing was said");
  const isQuestion = utterance.edits === "ask";
  const expected = isQuestion || utterance.edits === "none" ? {} : expectedEdits(utterance.edits, form);
  const got = Object.fromEntries(answer.edits.map(({ field, to }) => [field, to]));
  const wrong = answer.edits.flatMap(({ field, from, to }) => {
    const now = form.fieldById.has(field) ? (report.values[field] ?? null) : null;
    const isLocal = form.fieldById.get(field)?.local !== undefined;
    return expected[field] === to && field in expected && (isLocal || from === now)
      ? []
      : [`${field} ${from} → ${to}`];
  });
  const missing = Object.entries(expected).flatMap(([field, to]) =>
    got[field] === to && field in got ? [] : [`${field} ${to}`],
  );
  const asks = !isQuestion || (answer.options?.length ?? 0) > 0;
  return {
    utterance,
    answer,
    wrong,
    missing: asks ? missing : ["no choices"],
    exact: wrong.length === 0 && missing.length === 0 && asks,
  };
}

function accept(report: Report, form: Form, { edits }: Answer): Report {
  const figures = edits.filter(({ field }) => form.fieldById.has(field));
  return withValues(report, form, Object.fromEntries(figures.map(({ field, to }) => [field, to])));
}

export function expectedEdits(notation: string, form: Form): Record<string, number | null> {
  const edits: Record<string, number | null> = {};
  for (const part of notation.split(";").map((text) => text.trim())) {
    const [row = "", ...pairs] = part.split(/\s+/);
    if (row.startsWith("facts.")) {
      edits[row] = Number(pairs[0]);
      continue;
    }
    if (row.startsWith("@")) {
      const cells = form.fields.filter(({ block, derived }) => block === row.slice(1) && !derived);
      if (cells.length === 0) throw new Error(`no block ${row}`);
      for (const { id } of cells) edits[id] = Number(pairs[1]);
      continue;
    }
    const cells = form.fields.filter((field) =>
      ["", "requests.", "disclosure.", "letters.", "openData."].some(
        (prefix) => field.id === `${prefix}${row}.${field.column}`,
      ),
    );
    if (cells.length === 0) throw new Error(`no row ${row}`);
    if (pairs.length === 1) throw new Error(`no column in ${part}`);
    for (let at = 0; at < pairs.length; at += 2) {
      const value = pairs[at + 1] === "null" ? null : Number(pairs[at + 1]);
      const name = pairs[at] ?? "";
      const chosen =
        name === "*" ? cells : cells.filter(({ column }) => column === name || column === shortColumns[name]);
      if (chosen.length === 0) throw new Error(`no column ${name} in ${row}`);
      for (const { id } of chosen) edits[id] = value;
    }
  }
  return edits;
}
