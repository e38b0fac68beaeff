// Statements held against the report: which figure goes into which cell, and what has to be asked first. It proposes, it never guesses:
// a figure with more than one possible cell, a vague or impossible one, and sums that disagree are all left open.

import type { FieldId } from "../form/define.ts";
import type { Field } from "../form/form.ts";
import { byUnit, candidateFields, isBlank, onlyColumn } from "./candidates.ts";
import { canBe, countsIn } from "./facts.ts";
import { changed, explanations, placeChange, valueIn } from "./differences.ts";
import { figureFor } from "./figureFor.ts";
import { isBesideLastYear, tellsLastYear } from "./lastYearsColumn.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Draft, Known, Outcome } from "./outcome.ts";
import { isSuffered } from "./passive.ts";
import type { Quantity } from "./quantity.ts";
import { candidatesOf, isSumOf } from "./selection.ts";
import { type Statement, isZeroValue } from "./statement.ts";
import { checkParts, checkSums, checkTotals } from "./sums.ts";
import { dimensionOf } from "./units.ts";
import { placeZeros } from "./zeros.ts";

export function assign(statements: readonly Statement[], known: Known): Outcome {
  const draft: Draft = {
    placed: [],
    facts: [],
    open: [],
    unclear: [],
    conflicts: [],
    overwrites: [],
    doubtful: [],
    unread: [],
    asides: [],
    unfit: [],
  };
  const parents = new Set(statements.flatMap(({ parent }) => (parent ? [parent] : [])));
  const explained = new Set(explanations(statements));
  for (const statement of statements) {
    if (statement.check || explained.has(statement)) continue;
    const isCell = candidateFields(statement, known).length === 1 || isOfOneApplicant(statement);
    if (parents.has(statement) && !isCell) continue;
    place(statement, draft, known);
  }
  placeInEntryRow(draft, statements, known);
  placeApplied(draft, known);
  placeByOnlyColumn(draft, known);
  for (const parent of parents) checkParts(parent, statements, draft, known);
  checkSums(statements, draft);
  checkTotals(draft, known);
  placeZeros(statements, draft, known);
  checkRepeats(draft);
  setUnfitAside(draft, known);
  setDoubtfulAside(draft, known);
  return {
    ...draft,
    placed: draft.placed.map(({ field, value }) => ({ field: field.id, value })),
    open: draft.open.map(({ value, text, fields, adds }) => ({
      value,
      text,
      fields: fields.map(({ id }) => id),
      ...(adds && { adds }),
    })),
  };
}

function place(statement: Statement, draft: Draft, known: Known): void {
  const { value, unit } = statement;
  if (placeFact(statement, draft, known)) return;
  if (value === "remainder" || (unit.rest && (isZeroValue(value) || statement.own.length === 0))) return;
  if (value === "zero") {
    return;
  }
  if (statement.selections.length === 0) {
    if (!statement.aside && !unit.sum && !isZeroValue(value)) draft.unread.push(value.text);
    return;
  }
  let fields = candidateFields(statement, known);
  const isChange = fields.some(({ kind }) => kind === "change") && (unit.delta !== undefined || value.signed);
  const ofLastYear = statement.lastYear ? fields.filter((field) => tellsLastYear(field, value)) : [];
  const isOwn = statement.reached ? isBesideLastYear(statement, draft) : isChange && fields.length > 0;
  if (ofLastYear.length > 0) fields = ofLastYear;
  else if (statement.aside && !isOwn) {
    draft.asides.push(value.text);
    return;
  }
  if (countsElse(fields, value)) {
    draft.asides.push(value.text);
    return;
  }
  if (statement.shared) {
    draft.unclear.push({ reason: "shared", text: value.text, fields: fields.map(({ id }) => id) });
    return;
  }
  if (value.kind === "vague") {
    draft.unclear.push({ reason: "vague", text: value.text, fields: fields.map(({ id }) => id) });
    return;
  }
  fields = byUnit(fields, value, unit.delta !== undefined);
  const held = fields.filter(
    (field) => statement.old !== undefined && known.valueOf(field) === statement.old,
  );
  if (held.length > 0) fields = held;
  if (unit.delta && fields.length > 1 && value.kind === "exact") {
    placeChange(statement, unit.delta, fields, draft, known);
    return;
  }
  const [only] = fields;
  if (isZeroValue(value) && fields.length !== 1) return;
  if (!only) {
    draft.unread.push(value.text);
    return;
  }
  if (fields.length > 1) {
    const possible = fields.filter((field) => figureFor(field, value) !== undefined);
    if (possible.length === 0)
      draft.unclear.push({ reason: "impossible", text: value.text, fields: fields.map(({ id }) => id) });
    else
      draft.open.push({
        value: figureFor(possible[0] ?? only, value) ?? value.value,
        text: value.text,
        fields,
        statement,
      });
    return;
  }
  const figure = unit.delta ? changed(only, value, unit.delta, known) : figureFor(only, value);
  if (figure === "noBase") draft.unclear.push({ reason: "noBase", text: value.text, fields: [only.id] });
  else if (figure === undefined)
    draft.unclear.push({ reason: "impossible", text: value.text, fields: [only.id] });
  else if (isUnitDoubtful(only, value))
    draft.unclear.push({ reason: "unit", text: value.text, fields: [only.id] });
  else draft.placed.push({ field: only, value: figure, statement });
}

/** 政府公报6期: counted in what no case is counted in. */
const countsElse = (fields: readonly Field[], { unit }: Quantity) =>
  /^(?:期|场|篇|册|人次)$/.test(unit) && !fields.some(({ units }) => units?.includes(unit));

/** 125000 or 八千 without a unit: nobody can tell whether 元 or 万元 is meant. */
const isUnitDoubtful = (field: Field, { unit, value, text, isClipped }: Quantity) =>
  field.kind === "money" &&
  unit === "" &&
  Number.isInteger(value) &&
  (value >= 10_000 || (/[百千]/.test(text) && !(isClipped && value >= 1_000)));

function placeFact({ fact, value, own, aside }: Statement, draft: Draft, { form }: Known): boolean {
  if (!fact) return false;
  const figure =
    value === "zero" ? 0 : typeof value === "object" && value.kind === "exact" ? value.value : undefined;
  if (figure === undefined || !canBe(fact, figure)) return false;
  const counts =
    typeof value !== "object" ||
    countsIn(fact, value, lexiconOf(form).alikeUnits) ||
    (value.unit === "" && own.length === 0);
  if (!counts || (aside && own.length > 0)) {
    if (own.length === 0 && typeof value === "object") draft.asides.push(value.text);
    return own.length === 0;
  }
  draft.facts.push({ fact, value: figure });
  return true;
}

/** 自然人12，企业3；予以公开5件…: kinds that are counted before what became of them are what came in, the first row of the table. */
function placeInEntryRow(draft: Draft, statements: readonly Statement[], known: Known): void {
  const [first] = draft.open;
  const kinds = draft.open.filter(({ statement }) =>
    statement.own.every(({ rows, columns }) => rows === null && columns !== null),
  );
  const block = first?.fields[0]?.block;
  const rows = known.form.blocks.find((each) => each.block.id === block)?.rows ?? [];
  const [entry] = rows;
  const later = draft.placed.filter(({ field }) => field.block === block && field.row !== entry?.key);
  const isFirst = kinds.every(({ statement }) =>
    later.every((each) => statements.indexOf(each.statement) > statements.indexOf(statement)),
  );
  const hasKinds = known.form.fields.some(
    (field) => field.block === block && isSumOf(known.form, field, "row"),
  );
  if (
    !entry ||
    !hasKinds ||
    kinds.length === 0 ||
    kinds.length < draft.open.length ||
    later.length === 0 ||
    !isFirst
  )
    return;
  if (draft.placed.length > later.length) return;
  // 律所的3件，公开2件: a whole of which a part is told, and nobody said what it is the whole of.
  const toldOf = (column: string) =>
    later.reduce((sum, { field, value }) => (field.column === column ? sum + value : sum), 0);
  const isOfAWhole = kinds.some(
    ({ statement, fields, value }) =>
      statement.unit.link?.endsWith("的") === true && toldOf(fields[0]?.column ?? "") < value,
  );
  if (isOfAWhole) return;
  // 自然人7件，企业2件予以公开: what stands behind the last figure may be meant of all.
  if (later.some(({ statement: { unit } }) => dimensionOf(unit.after) === "rows")) return;
  const found = kinds.flatMap(({ fields, value, statement }) => {
    const field = fields.find(({ row, computed }) => row === entry.key && computed === null);
    return field && isBlank(known.valueOf(field)) ? [{ field, value, statement }] : [];
  });
  if (found.length < kinds.length) return;
  draft.placed.unshift(...found);
  draft.open = [];
}

/** 企业申请了3件: an applicant, and that they applied, is what came in: the first row of the table. */
function placeApplied(draft: Draft, known: Known): void {
  const { form } = known;
  const still: Draft["open"] = [];
  for (const item of draft.open) {
    const { statement } = item;
    const found = statement.applied
      ? statement.selections.flatMap(({ block, rows, columns }) =>
          rows === null && columns?.length === 1 && statement.nothingIn.includes(block)
            ? candidatesOf(form, { block, rows: [0], columns })
            : [],
        )
      : [];
    const [only] = found;
    if (only && found.length === 1 && only.computed === null)
      draft.placed.push({ field: only, value: valueIn(only, item, known), statement });
    else still.push(item);
  }
  draft.open = still;
}

const isOfOneApplicant = ({ applied, selections }: Statement) =>
  applied && selections.every(({ rows, columns }) => rows === null && columns?.length === 1);

/** Where only one kind of applicant has anything this year, a figure without one is theirs. */
function placeByOnlyColumn(draft: Draft, known: Known): void {
  const still: Draft["open"] = [];
  for (const item of draft.open) {
    const only = isOtherKindOpen(item, draft) ? undefined : onlyColumn(item.fields, draft, known);
    const chosen = only === undefined ? [] : item.fields.filter(({ column }) => column === only);
    const [field] = chosen;
    if (field && chosen.length === 1)
      draft.placed.push({ field, value: valueIn(field, item, known), statement: item.statement });
    else still.push(chosen.length > 1 ? { ...item, fields: chosen } : item);
  }
  draft.open = still;
}

/** 法人或其他组织7件 somewhere in the message: there is another kind, though nobody said which. */
const isOtherKindOpen = ({ fields }: Draft["open"][number], { open }: Draft) => {
  const own = new Set(fields.map(({ column }) => column));
  return open.some(
    ({ value, fields: others }) =>
      value !== 0 &&
      others.some(({ block }) => block === fields[0]?.block) &&
      new Set(others.map(({ column }) => column)).size < own.size,
  );
};

/** 处罚356件，罚款128万元: an amount beside the count that the same cell holds, or a count beside its amount. */
function setUnfitAside(draft: Draft, { form }: Known): void {
  const isUnfit = ({ reason, text, fields: [id = "", another] }: Draft["unclear"][number]) =>
    reason === "impossible" &&
    another === undefined &&
    draft.placed.some(({ field }) => field.id === id) &&
    (form.fieldById.get(id)?.kind === "money") !== /[元万亿]$/.test(text);
  draft.unfit = draft.unclear.filter(isUnfit);
  draft.unclear = draft.unclear.filter((each) => !isUnfit(each));
}

/** 小王负责3件: what stands beside words that nobody understood is asked about, not proposed. */
function setDoubtfulAside(draft: Draft, { form }: Known): void {
  for (const { field, statement } of draft.placed)
    if (statement.unit.passive && !isSuffered(field, form))
      statement.doubts = [...statement.doubts, statement.text];
  const isDoubtful = ({ statement }: Draft["placed"][number]) => statement.doubts.length > 0;
  draft.doubtful = draft.placed
    .filter(isDoubtful)
    .map(({ field, value, statement: { doubts, unit, text } }) => ({
      field: field.id,
      value,
      doubts,
      ofOthers: unit.passive && doubts.every((each) => each === text),
    }));
  draft.placed = draft.placed.filter((each) => !isDoubtful(each));
}

/** One cell, two figures: nobody can tell which. */
function checkRepeats(draft: Draft): void {
  const first = new Map<FieldId, number>();
  const kept: Draft["placed"] = [];
  for (const each of draft.placed) {
    const before = first.get(each.field.id);
    if (before === undefined) {
      first.set(each.field.id, each.value);
      kept.push(each);
    } else if (before !== each.value) {
      draft.conflicts.push({ stated: before, added: each.value, parts: [], name: each.field.label });
    }
  }
  draft.placed = kept;
}
