// What a message states, given what was said before: the conversation's topic, the selected cell, the open question, the last proposal.
// It turns words into changes or into one question; it does not word the reply to a proposal.

import type { Field, Form } from "../form/form.ts";
import * as words from "../wording/dialogue.ts";
import { assign, explanations } from "./assign.ts";
import { onlyColumn } from "./candidates.ts";
import type { Outcome } from "./outcome.ts";
import { clausesOf, type Clause } from "./clauses.ts";
import { factAt } from "./facts.ts";
import { figureFor } from "./figureFor.ts";
import type { Step } from "./guide.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Memory } from "./memory.ts";
import { readPaste } from "./paste.ts";
import { askPlace, questionOf, toChanges } from "./questions.ts";
import { relocate } from "./relocate.ts";
import { candidatesOf, combine, fieldsOf, selectionOfField, type Selection } from "./selection.ts";
import type { Change, OpenFigure, Question } from "./state.ts";
import { bestOf, fold, noTopic, statementsOf, type Statement, type Topic } from "./statements.ts";
import { tokensOf, type Token } from "./tokens.ts";
import type { Turn } from "./turn.ts";

export type Understood =
  | {
      readonly kind: "changes";
      readonly changes: readonly Change[];
      /** What was left out, in words. */
      readonly notes: readonly string[];
      /** Fields whose proposal is taken back by this one. */
      readonly withdrawn?: readonly string[];
      /** All that was found are figures of this year without a word that names a place. */
      readonly unplaced?: readonly string[];
    }
  | { readonly kind: "question"; readonly question: Question };

export interface Situation {
  readonly turn: Turn;
  readonly text: string;
  readonly form: Form;
  readonly memory: Memory;
  readonly tokens: readonly Token[];
}

/** Many times what the longest section of words holds. */
const mostClauses = 600;
const longText = 150;
const manyFigures = 4;

export function understand(situation: Situation, step: Step | undefined): Understood {
  const { turn, text, form, memory } = situation;
  const lexicon = lexiconOf(form);
  const focus = turn.focus === undefined ? undefined : form.fieldById.get(turn.focus);
  const pasted = readPaste(text, lexicon, focus);
  const tokens = pasted ? tokensOf(pasted.rest, lexicon) : situation.tokens;
  const clauses = clausesOf(tokens, turn.report.year).slice(0, mostClauses);
  const topic = topicOf(situation, clauses, step, focus);
  const relocation = pasted ? undefined : relocate(tokens, form, memory);
  if (relocation?.kind === "changes") return { ...relocation, notes: [] };
  if (relocation) return { kind: "changes", changes: [], notes: [words.said.moveUnclear] };
  const { statements, loose } = statementsOf(clauses, form, topic);
  const { question } = memory.state;

  if (!pasted && statements.length === 0 && loose.length > 0) {
    const selections = fold(loose);
    if (question && question.open.length > 0 && selections.length === 1) {
      const replied = narrowBy(question, selections[0] ?? [], situation);
      if (replied) return replied;
    }
    const moved = move(clauses, selections, situation);
    if (moved) return moved;
    const one = cellNamed(situation, clauses, topic);
    if (one) return { kind: "question", question: askAmount(one) };
    return { kind: "changes", changes: [], notes: [words.said.noPlace] };
  }
  const bare = aimBare(statements, clauses, situation, step, focus);
  if (bare) return bare;

  const spoken = memory.state.subject.flatMap((id) => {
    const field = form.fieldById.get(id);
    return (field && selectionOfField(form, field)) ?? [];
  });
  const outcome = assign(statements, { form, valueOf: memory.effective, spoken });
  const isLong =
    text.length > longText ||
    (statements.length >= manyFigures && new Set(statements.map(({ sentence }) => sentence)).size > 1) ||
    (pasted?.rows ?? 0) > 1;
  return concludeMessage({ outcome, pasted, isLong, situation, clauses });
}

/** 本年新收自然人, 企业呢: a cell without a figure. */
function cellNamed({ form }: Situation, clauses: readonly Clause[], topic: Topic): Field | undefined {
  const labels = clauses.flatMap((clause) => clause.labels);
  const own = fold(labels);
  const [first] = own;
  if (!first || own.length > 1) return undefined;
  const filled = first.flatMap((selection) => {
    const rows = selection.rows === null ? combine([selection], topic.rows) : [selection];
    return rows.flatMap((each) =>
      each.columns === null && topic.outer ? combine([each], topic.columns) : [each],
    );
  });
  const fields = (filled.length > 0 ? bestOf(filled) : bestOf(first)).flatMap((selection) =>
    candidatesOf(form, selection),
  );
  return new Set(fields).size === 1 ? fields[0] : undefined;
}

export const askAmount = ({ id, label }: Field): Question => ({
  kind: "figure",
  reply: words.rowQuestion(label, [label]),
  certain: [],
  open: [{ value: null, fields: [id] }],
  options: [{ label: words.choiceWords.skip, text: words.choiceWords.skip, edits: [] }],
});

function concludeMessage({
  outcome,
  pasted,
  isLong,
  situation,
  clauses,
}: {
  outcome: Outcome;
  pasted: ReturnType<typeof readPaste>;
  isLong: boolean;
  situation: Situation;
  clauses: readonly Clause[];
}): Understood {
  const { form, memory, turn } = situation;
  const asking = { form, now: memory.now };
  const placed = [...(pasted?.placed ?? []), ...outcome.placed];
  const conflicts = [...(pasted?.conflicts ?? []), ...outcome.conflicts];
  const all: Outcome = { ...outcome, placed, conflicts };
  const facts = outcome.facts.map(({ fact, value }) => ({
    field: fact.place,
    from: factAt(turn.report, fact.place),
    to: value,
  }));
  const notes = notesOn(all, pasted?.unread ?? [], form, isLong);
  const question = questionOf(all, asking);
  if (question && !isLong)
    return { kind: "question", question: { ...question, certain: [...facts, ...question.certain] } };
  const doubtful = new Set(conflicts.flatMap(({ parts }) => parts.map(({ field }) => field)));
  const certain = placed.filter(
    ({ field }) =>
      !doubtful.has(field) && !conflicts.some(({ name }) => name === form.fieldById.get(field)?.label),
  );
  const withdrawn = clauses.some(({ correction }) => correction) ? deniedFields(clauses, situation) : [];
  const changes = [...toChanges(certain, asking), ...facts];
  const understoodNothing = changes.length === 0 && !question && !pasted && withdrawn.length === 0;
  return {
    kind: "changes",
    changes,
    notes,
    withdrawn,
    ...(understoodNothing && outcome.unread.length > 0 && { unplaced: outcome.unread }),
  };
}

function notesOn(outcome: Outcome, unreadLines: readonly string[], form: Form, isLong: boolean): string[] {
  const labels = (fields: readonly string[]) => [
    ...new Set(fields.flatMap((id) => form.fieldById.get(id)?.label ?? [])),
  ];
  const rows = (fields: readonly string[]) => [
    ...new Set(fields.flatMap((id) => form.fieldById.get(id)?.rowName ?? [])),
  ];
  const many = (fields: readonly string[]) => (fields.length > 6 ? rows(fields) : labels(fields));
  return [
    ...(unreadLines.length > 0 ? [words.unreadLinesSentence(unreadLines.slice(0, 6))] : []),
    ...(isLong
      ? [
          ...outcome.open.map(({ text, fields }) => words.openSentence(text, many(fields))),
          ...outcome.unclear.map(({ text, fields }) =>
            words.vagueSentence(text, words.listed(many(fields), 2)),
          ),
          ...outcome.conflicts.map(({ name, stated, added }) =>
            words.conflictSentence(name, String(stated), String(added)),
          ),
          ...outcome.overwrites.map(({ held }) => words.overwriteSentence(labels(held))),
        ]
      : []),
    ...(outcome.unread.length > 0 ? [words.leftOutSentence(outcome.unread)] : []),
    ...(outcome.asides.length > 0 ? [words.asideSentence(outcome.asides)] : []),
  ];
}

/** The row and column that the conversation is about: of the question, the guide, the selected cell, or what was said last. */
function topicOf(
  { form, memory }: Situation,
  clauses: readonly Clause[],
  step: Step | undefined,
  focus: Field | undefined,
): Topic {
  const { question, subject } = memory.state;
  const asked = question?.open[0]?.fields.flatMap((id) => form.fieldById.get(id) ?? []) ?? [];
  if (asked.length > 0) return topicOfFields(asked, form, true);
  const likewise = clauses.some((clause) => clause.likewise || clause.correction);
  const last = subject.at(-1);
  const spoken = last === undefined ? undefined : form.fieldById.get(last);
  if (likewise && spoken) return topicOfFields([spoken], form, true);
  if (step) return topicOfFields(step.blanks, form, false);
  if (focus) return topicOfFields([focus], form, false);
  return spoken ? topicOfFields([spoken], form, false) : noTopic;
}

/** What the cells have in common; a column only where it may be inherited. */
function topicOfFields(fields: readonly Field[], form: Form, outer: boolean): Topic {
  const places = fields.flatMap((field) => selectionOfField(form, field) ?? []);
  const [first] = places;
  if (!first) return noTopic;
  const sameRow = places.every(({ block, rows }) => block === first.block && rows?.[0] === first.rows?.[0]);
  const sameColumn = places.every(
    ({ block, columns }) => block === first.block && columns?.[0] === first.columns?.[0],
  );
  return {
    rows: sameRow ? [{ ...first, columns: null }] : [],
    columns: sameColumn ? [{ ...first, rows: null }] : [],
    outer: outer && sameColumn,
  };
}

const mostUnknown = 3;

/** A figure or 没有 without any label: for the question, the correction, the guide or the selected cell. */
function aimBare(
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
  if (clauses.reduce((sum, { unknown }) => sum + unknown, 0) > mostUnknown) return undefined;
  const told = explained.flatMap(({ selections }) => selections);
  if (told.length > 0) {
    bare.selections = told;
    return undefined;
  }
  const { question } = memory.state;
  const clause = clauses.find(({ units }) => units.length > 0);
  const isCorrection = clauses.some(({ correction }) => correction);
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

const refresh = (changes: readonly Change[], memory: Memory): Change[] =>
  changes.map(({ field, to }) => ({ field, from: memory.now(field), to }));

/** 应该是企业, 不是予以公开，是部分公开: the figures that were proposed last, in another row or column. */
function move(
  clauses: readonly Clause[],
  selections: readonly (readonly Selection[])[],
  { form, memory }: Situation,
): Understood | undefined {
  const [meant] = selections;
  const isCorrection = clauses.some(({ correction }) => correction);
  if (!isCorrection || !meant || selections.length > 1 || memory.last.length === 0) return undefined;
  const denied = fold(clauses.flatMap((clause) => clause.denied))[0];
  const changes: Change[] = [];
  const withdrawn: string[] = [];
  for (const change of memory.last) {
    const field = form.fieldById.get(change.field);
    const place = field && selectionOfField(form, field);
    if (!field || !place || typeof change.to !== "number") continue;
    if (denied && combine([place], denied).length === 0) continue;
    const targets = meant.flatMap((selection) => {
      if (selection.block !== place.block && (selection.rows === null || selection.columns === null))
        return [];
      const moved = {
        block: selection.block,
        rows: selection.rows ?? place.rows,
        columns: selection.columns ?? place.columns,
      };
      return candidatesOf(form, moved);
    });
    const [target] = targets;
    if (!target || targets.length > 1 || target.id === field.id) continue;
    if (memory.now(field.id) === change.to && change.from !== change.to)
      changes.push({ field: field.id, from: change.to, to: change.from });
    withdrawn.push(field.id);
    changes.push({ field: target.id, from: memory.now(target.id), to: change.to });
  }
  return changes.length > 0 ? { kind: "changes", changes, notes: [], withdrawn } : undefined;
}

function deniedFields(clauses: readonly Clause[], { form }: Situation): string[] {
  const denied = fold(clauses.flatMap((clause) => clause.denied)).flat();
  return bestOf(denied)
    .flatMap((selection) => candidatesOf(form, selection))
    .map(({ id }) => id);
}

function narrowBy(
  question: Question,
  selections: readonly Selection[],
  situation: Situation,
): Understood | undefined {
  const { form } = situation;
  const meant = new Set(selections.flatMap((selection) => fieldsOf(form, selection)).map(({ id }) => id));
  const narrowed = question.open.map((item) => {
    const fields = item.fields.filter((id) => meant.has(id));
    return fields.length > 0 ? { ...item, fields } : item;
  });
  if (JSON.stringify(narrowed) === JSON.stringify(question.open)) return undefined;
  if (question.kind === "figure") return { kind: "question", question: { ...question, open: narrowed } };
  return settleToUnderstood(narrowed, question.certain, situation);
}

/** Figures with one cell left are certain; of the others the first is asked for. */
export function settle(
  open: readonly OpenFigure[],
  certain: readonly Change[],
  { form, memory }: Pick<Situation, "form" | "memory">,
): { understood: readonly Change[]; next: Question | undefined } {
  const done = open.filter(({ fields, value }) => fields.length === 1 && value !== null);
  const left = open.filter((item) => !done.includes(item));
  const changes = [
    ...refresh(certain, memory),
    ...done.flatMap(({ fields, value }) => {
      const [id = ""] = fields;
      return form.fieldById.has(id) && value !== null ? [{ field: id, from: memory.now(id), to: value }] : [];
    }),
  ];
  const asking = { form, now: memory.now };
  const narrowedByKind = left.map((item) => ({ ...item, fields: onlyKind(item, form, memory, changes) }));
  const settled = narrowedByKind.filter(({ fields, value }) => fields.length === 1 && value !== null);
  if (settled.length > 0) return settle(narrowedByKind, changes, { form, memory });
  return { understood: changes, next: askPlace(left, changes, asking) };
}

function onlyKind(item: OpenFigure, form: Form, memory: Memory, changes: readonly Change[]): string[] {
  const fields = item.fields.flatMap((id) => form.fieldById.get(id) ?? []);
  const rows = new Set(fields.map(({ row }) => row));
  if (rows.size > 1) return [...item.fields];
  const only = onlyColumnOf(fields, form, memory, changes);
  const left = fields.filter(({ column }) => column === only).map(({ id }) => id);
  return left.length === 1 ? left : [...item.fields];
}

function onlyColumnOf(
  fields: readonly Field[],
  form: Form,
  memory: Memory,
  changes: readonly Change[],
): string | undefined {
  const placed = changes.flatMap(({ field, to }) => {
    const known = form.fieldById.get(field);
    return known && typeof to === "number" ? [{ field: known, value: to }] : [];
  });
  return onlyColumn(fields, { placed }, { form, valueOf: memory.effective });
}

function settleToUnderstood(
  open: readonly OpenFigure[],
  certain: readonly Change[],
  situation: Situation,
): Understood {
  const { understood, next } = settle(open, certain, situation);
  return next ? { kind: "question", question: next } : { kind: "changes", changes: understood, notes: [] };
}
