// A figure or 没有 without any label: for the open question, the correction, the guide or the selected cell.

import type { Field } from "../form/form.ts";
import * as words from "../wording/dialogue.ts";
import { assign } from "./assign.ts";
import type { Clause } from "./clause.ts";
import { explanations } from "./differences.ts";
import { figureFor } from "./figureFor.ts";
import type { Step } from "./guide.ts";
import { questionOf, toChanges } from "./questions.ts";
import { selectionOfField } from "./selection.ts";
import { settleToUnderstood, refresh } from "./settle.ts";
import type { Situation, Understood } from "./situation.ts";
import type { Statement } from "./statement.ts";

const mostUnknown = 3;

/** A figure or 没有 without any label: for the question, the correction, the guide or the selected cell. */
export function aimBare(
  statements: readonly Statement[],
  clauses: readonly Clause[],
  situation: Situation,
  step: Step | undefined,
  focus: Field | undefined,
): Understood | undefined {
  const { form, memory } = situation;
  const explained = explanations(statements);
  const stated = statements.filter((statement) => !explained.includes(statement));
  const [bare] = stated;
  if (!bare || stated.length > 1 || bare.selections.length > 0 || bare.fact || bare.aside || bare.unit.rest)
    return undefined;
  if (bare.value === "zero" && bare.nothingIn.length > 0) return undefined;
  const isReply = memory.state.question?.kind === "figure";
  const reasons = new Set(explained.map(({ text }) => text));
  const heard = clauses.filter(({ units, text }) => !reasons.has(text) && (!isReply || units.length > 0));
  if (heard.reduce((sum, { unknown }) => sum + unknown, 0) > mostUnknown) return undefined;
  // 财务说12: what answers a question is not doubted for who says so.
  if (isReply) bare.doubts = [];
  const told = explained.flatMap(({ selections }) => selections);
  if (told.length > 0) {
    bare.selections = told;
    return undefined;
  }
  const { question } = memory.state;
  const clause = clauses.find(({ units }) => units.length > 0);
  const isCorrection =
    clauses.some(({ correction }) => correction) ||
    explained.length > 0 ||
    (memory.last.length === 1 && /^(?:那?就|应|才|其实)?是/.test(clause?.text ?? ""));
  const aim = (field: Field | undefined): void => {
    const place = field && selectionOfField(form, field);
    if (place) bare.selections = [place];
  };
  const quantity = typeof bare.value === "object" ? bare.value : undefined;

  if (question?.kind === "figure" && question.open[0] && !bare.unit.delta) {
    const fields = question.open[0].fields.flatMap((id) => form.fieldById.get(id) ?? []);
    const possible = fields.filter(
      (field) => quantity === undefined || figureFor(field, quantity) !== undefined,
    );
    const [only] = fields;
    if (only && fields.length === 1) {
      bare.selections = [selectionOfField(form, only)].filter((place) => place !== undefined);
      const outcome = assign([bare], { form, valueOf: memory.effective });
      const asking = { form, now: memory.now };
      const again = questionOf(outcome, asking);
      if (again) return { kind: "question", question: { ...again, certain: question.certain } };
      return {
        kind: "changes",
        changes: [...refresh(question.certain, memory), ...toChanges(outcome.placed, asking)],
        notes: [],
      };
    }
    const [first] = possible;
    if (quantity && first && quantity.kind === "exact") {
      const value = figureFor(first, quantity) ?? null;
      return settleToUnderstood(
        [{ value, fields: possible.map(({ id }) => id) }],
        question.certain,
        situation,
      );
    }
  }
  if (isCorrection || (bare.unit.delta && memory.last.length > 0)) {
    const denied =
      clause?.deniedValue ?? clauses.find(({ deniedValue }) => deniedValue !== undefined)?.deniedValue;
    const changes = memory.last.filter(({ to }) => denied === undefined || to === denied);
    const fields = changes.flatMap(({ field }) => form.fieldById.get(field) ?? []);
    if (fields.length === 1) {
      aim(fields[0]);
      return undefined;
    }
    if (fields.length > 1 && quantity?.kind === "exact" && !bare.unit.delta)
      return settleToUnderstood(
        [{ value: quantity.value, fields: fields.map(({ id }) => id) }],
        [],
        situation,
      );
    if (fields.length > 1)
      return { kind: "changes", changes: [], notes: [words.whichOfLast(quantity?.text ?? "")] };
  }
  if (step && !(focus && !step.blanks.includes(focus))) {
    const single = step.blanks.filter(({ computed }) => computed === null);
    if (bare.value === "zero" || quantity?.value === 0) {
      const zeros = step.blanks.map(({ id }) => ({ field: id, value: 0 }));
      return { kind: "changes", changes: toChanges(zeros, { now: memory.now }), notes: [] };
    }
    if (single.length === 1) {
      aim(single[0]);
      return undefined;
    }
  }
  if (focus && !focus.derived) {
    aim(focus);
    return undefined;
  }
  return undefined;
}
