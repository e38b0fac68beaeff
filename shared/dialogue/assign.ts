// Statements held against the report: which figure goes into which cell, and what has to be asked first. It proposes, it never guesses:
// a figure with more than one possible cell, a vague or impossible one, and sums that disagree are all left open.

import type { CountedFact } from "../form/countedFact.ts";
import type { FieldId } from "../form/define.ts";
import type { Field, Form } from "../form/form.ts";
import { isBlankMark } from "../report/figure.ts";
import { figureFor } from "./figureFor.ts";
import type { Quantity } from "./quantity.ts";
import { candidatesOf, fieldsOf, isNamed, isSumOf, type Selection } from "./selection.ts";
import { bestOf, isZeroValue, type Statement } from "./statements.ts";
import type { EditValue } from "./turn.ts";

export interface Placed {
  readonly field: FieldId;
  readonly value: number;
}

export interface Outcome {
  readonly placed: readonly Placed[];
  readonly facts: readonly { readonly fact: CountedFact; readonly value: number }[];
  /** Figures that several cells may be meant for. */
  readonly open: readonly {
    readonly value: number;
    readonly text: string;
    readonly fields: readonly FieldId[];
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
  /** Figures that nothing was said of, and figures of other years or places. */
  readonly unread: readonly string[];
  readonly asides: readonly string[];
}

export interface Unclear {
  readonly reason: "vague" | "impossible" | "noBase" | "unit" | "shared";
  readonly text: string;
  readonly fields: readonly FieldId[];
}

export interface Known {
  readonly form: Form;
  /** What the cell holds now, or will hold once what was proposed is accepted. */
  readonly valueOf: (field: Field) => EditValue;
}

interface Draft {
  placed: { field: Field; value: number; statement: Statement }[];
  facts: { fact: CountedFact; value: number }[];
  open: { value: number; text: string; fields: Field[]; statement: Statement }[];
  unclear: Unclear[];
  conflicts: { stated: number; added: number; parts: Placed[]; name: string }[];
  overwrites: { held: FieldId[]; zeros: Placed[] }[];
  unread: string[];
  asides: string[];
}

export function assign(statements: readonly Statement[], known: Known): Outcome {
  const draft: Draft = {
    placed: [],
    facts: [],
    open: [],
    unclear: [],
    conflicts: [],
    overwrites: [],
    unread: [],
    asides: [],
  };
  const parents = new Set(statements.flatMap(({ parent }) => (parent ? [parent] : [])));
  const explained = new Set(explanations(statements));
  for (const statement of statements) {
    if (statement.check || explained.has(statement)) continue;
    if (parents.has(statement) && candidateFields(statement, known).length !== 1) continue;
    place(statement, draft, known);
  }
  placeInEntryRow(draft, statements, known);
  placeByOnlyColumn(draft, known);
  for (const parent of parents) checkParts(parent, statements, draft, known);
  checkSums(statements, draft);
  checkTotals(draft, known);
  placeZeros(statements, draft, known);
  checkRepeats(draft);
  return {
    ...draft,
    placed: draft.placed.map(({ field, value }) => ({ field: field.id, value })),
    open: draft.open.map(({ value, text, fields }) => ({ value, text, fields: fields.map(({ id }) => id) })),
  };
}

/** 少算了一件，再加1; 多了1件，应该是11: the first only says why. */
export const explanations = (statements: readonly Statement[]): Statement[] =>
  statements.filter(({ unit }, index) => unit.delta?.explains && index + 1 < statements.length);

const isRowZero = ({ value, unit }: Statement) =>
  value === "zero" || isZeroValue(value) || (unit.rest && isZeroValue(value));

function place(statement: Statement, draft: Draft, known: Known): void {
  const { value, unit } = statement;
  if (placeFact(statement, draft)) return;
  if (value === "remainder" || unit.rest) return;
  if (value === "zero") {
    return;
  }
  if (statement.selections.length === 0) {
    if (!statement.aside && !unit.sum) draft.unread.push(value.text);
    return;
  }
  let fields = candidateFields(statement, known);
  const isChange = fields.some(({ kind }) => kind === "change") && (unit.delta !== undefined || value.signed);
  if (statement.aside && !(isChange && fields.length > 0)) {
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

/** 125000 without a unit: nobody can tell whether 元 or 万元 is meant. */
const isUnitDoubtful = (field: Field, { unit, value }: Quantity) =>
  field.kind === "money" && unit === "" && value >= 10_000 && Number.isInteger(value);

function placeFact({ fact, value, own, aside }: Statement, draft: Draft): boolean {
  if (!fact) return false;
  const figure =
    value === "zero" ? 0 : typeof value === "object" && value.kind === "exact" ? value.value : undefined;
  if (figure === undefined || figure < 0) return false;
  const unit = typeof value === "object" ? value.unit : "";
  const counts =
    fact.units.includes(unit) ||
    (unit === "万" && fact.units.includes("元")) ||
    (unit === "" && own.length === 0) ||
    value === "zero";
  if (!counts || (aside && own.length > 0)) return own.length === 0;
  draft.facts.push({ fact, value: figure });
  return true;
}

/** 减少2项: for a change it is the change; elsewhere it is less than there was. */
function changed(
  field: Field,
  quantity: Quantity,
  { sign, firm }: { sign: 1 | -1; firm: boolean },
  { valueOf }: Known,
): number | "noBase" | undefined {
  const base = valueOf(field);
  if (field.kind === "change" && !(firm && typeof base === "number"))
    return figureFor(field, { ...quantity, value: sign * quantity.value, signed: true });
  const amount = figureFor(field, quantity);
  if (amount === undefined) return undefined;
  if (typeof base !== "number") return "noBase";
  const result = Number((base + sign * amount).toFixed(6));
  return figureFor(field, { ...quantity, value: result, unit: "", signed: result < 0 });
}

function candidateFields(statement: Statement, { form }: Known): Field[] {
  const fields = bestOf(statement.selections).flatMap((selection) => candidatesOf(form, selection));
  return [...new Set(fields)];
}

/** 元 counts money, 项 may count only some columns; a signed figure is a change where a change is possible. */
function byUnit(fields: readonly Field[], { unit, signed }: Quantity, delta: boolean): Field[] {
  if (fields.length === 1) return [...fields];
  const money = unit === "元" || unit === "万";
  const ofKind = fields.filter(
    ({ kind }) => (kind === "money") === money || unit === "" || (unit === "万" && kind !== "money"),
  );
  let left = ofKind.length > 0 ? ofKind : [...fields];
  if (signed || delta) {
    const changes = left.filter(({ kind }) => kind === "change");
    if (changes.length > 0) left = changes;
  }
  if (unit === "") return left;
  const counting = left.filter(({ units }) => units?.includes(unit));
  return counting.length > 0 ? counting : left;
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
  if (!entry || kinds.length === 0 || kinds.length < draft.open.length || later.length === 0 || !isFirst)
    return;
  if (draft.placed.length > later.length) return;
  const found = kinds.flatMap(({ fields, value, statement }) => {
    const field = fields.find(({ row, computed }) => row === entry.key && computed === null);
    return field && isBlank(known.valueOf(field)) ? [{ field, value, statement }] : [];
  });
  if (found.length < kinds.length) return;
  draft.placed.unshift(...found);
  draft.open = [];
}

/** Where only one kind of applicant has anything this year, a figure without one is theirs. */
function placeByOnlyColumn(draft: Draft, known: Known): void {
  const still: Draft["open"] = [];
  for (const item of draft.open) {
    const only = onlyColumn(item.fields, draft, known);
    const chosen = only === undefined ? [] : item.fields.filter(({ column }) => column === only);
    const [field] = chosen;
    if (field && chosen.length === 1)
      draft.placed.push({ field, value: item.value, statement: item.statement });
    else still.push(chosen.length > 1 ? { ...item, fields: chosen } : item);
  }
  draft.open = still;
}

/** The only column of a table of kinds (申请人情况) that holds anything but zeros. */
export function onlyColumn(
  fields: readonly Field[],
  { placed }: { placed: readonly { field: Field; value: number }[] },
  { form, valueOf }: Known,
): string | undefined {
  const [first] = fields;
  const block = form.blocks.find((each) => each.block.id === first?.block);
  if (!first || !block || block.block.direction === "across") return undefined;
  const all = form.fields.filter(({ block: id }) => id === first.block);
  const kinds = all.filter((field) => field.computed === null || !isSumOf(form, field, "row"));
  if (kinds.length === all.length) return undefined;
  const stated = new Map(placed.map(({ field, value }) => [field.id, value]));
  const columns = new Set(
    kinds.flatMap((field) => {
      const value = stated.get(field.id) ?? valueOf(field);
      return typeof value === "number" && value !== 0 ? [field.column] : [];
    }),
  );
  const totals = all.filter((field) => !kinds.includes(field));
  const sums = totals.every((total) => {
    const value = valueOf(total);
    if (typeof value !== "number" || value === 0) return true;
    const parts = (total.computed ?? [])
      .map((id) => form.fieldById.get(id))
      .filter((part) => part !== undefined);
    return parts.reduce((sum, part) => sum + Number(stated.get(part.id) ?? valueOf(part) ?? 0), 0) === value;
  });
  return columns.size === 1 && sums ? [...columns][0] : undefined;
}

/** 4件（自然人3件，企业1件）: the parts must add up; 其余为企业 is what is left. */
function checkParts(parent: Statement, statements: readonly Statement[], draft: Draft, known: Known): void {
  if (typeof parent.value !== "object" || parent.value.kind !== "exact") return;
  const children = statements.filter(({ parent: own, check }) => own === parent && !check);
  const stated = parent.value.value;
  const figures = children.map(({ value }) =>
    value === "zero" ? 0 : typeof value === "object" ? value.value : 0,
  );
  const added = figures.reduce((sum, figure) => sum + figure, 0);
  if (Number.isNaN(added)) return;
  const remainder = children.find(({ value }) => value === "remainder");
  const isComplete = added === stated;
  const name = bestOf(parent.selections).flatMap((selection) => nameOf(selection, known.form))[0] ?? "";
  if (remainder && stated >= added) {
    const fields = candidateFields(remainder, known);
    const [only] = fields;
    if (only && fields.length === 1)
      draft.placed.push({ field: only, value: stated - added, statement: remainder });
    else draft.open.push({ value: stated - added, text: `${stated - added}`, fields, statement: remainder });
    return;
  }
  if (isComplete) return;
  // 其中自然人12件 alone does not claim to be all of them.
  const partial =
    parent.explicitParts && children.length === 1 && added < stated && !isInBracket(children[0]);
  if (partial) {
    draft.unread.push(parent.value.text);
    return;
  }
  const parts = draft.placed
    .filter(({ statement }) => children.includes(statement))
    .map(({ field, value }) => ({ field: field.id, value }));
  draft.conflicts.push({ stated, added, parts, name });
}

const isInBracket = (statement: Statement | undefined) => statement?.unit.sum === true;

function nameOf({ block, rows, columns }: Selection, form: Form): string[] {
  const found = form.blocks[block];
  const row = found?.rows[rows?.[0] ?? -1];
  const column = found?.columns[columns?.[0] ?? -1];
  return [row && rows?.length === 1 ? row.name : (column?.label ?? "")];
}

/** 自然人3件，企业1件，共4件 */
function checkSums(statements: readonly Statement[], draft: Draft): void {
  for (const [index, check] of statements.entries()) {
    if (!check.check || typeof check.value !== "object" || check.value.kind !== "exact") continue;
    const before = statements
      .slice(0, index)
      .filter(({ sentence, check: other, parent }) => sentence === check.sentence && !other && !parent);
    const figures = before.flatMap(({ value }) => (typeof value === "object" ? [value.value] : []));
    if (figures.length === 0) {
      draft.unread.push(check.value.text);
      continue;
    }
    const added = figures.reduce((sum, figure) => sum + figure, 0);
    if (added === check.value.value || Number.isNaN(added)) continue;
    const parts = draft.placed
      .filter(({ statement }) => before.includes(statement))
      .map(({ field, value }) => ({ field: field.id, value }));
    draft.conflicts.push({ stated: check.value.value, added, parts, name: "" });
  }
}

/** 总计 that is stated beside all or several of its parts must be their sum. */
function checkTotals(draft: Draft, { form, valueOf }: Known): void {
  const stated = new Map(draft.placed.map(({ field, value }) => [field.id, value]));
  for (const { field, value } of draft.placed) {
    if (field.computed === null) continue;
    const parts = field.computed.flatMap((id) => form.fieldById.get(id) ?? []);
    const said = parts.filter(({ id }) => stated.has(id));
    if (said.length === 0) continue;
    const values = parts.map((part) => stated.get(part.id) ?? valueOf(part));
    const added = values.reduce<number>((sum, each) => sum + (typeof each === "number" ? each : 0), 0);
    const isWhole = values.every((each) => typeof each === "number");
    const saidSum = said.reduce((sum, { id }) => sum + (stated.get(id) ?? 0), 0);
    const disagrees = isWhole ? added !== value : saidSum > value || (said.length > 1 && saidSum !== value);
    if (!disagrees) continue;
    draft.conflicts.push({
      stated: value,
      added: isWhole ? added : saidSum,
      parts: draft.placed
        .filter((each) => said.includes(each.field))
        .map((each) => ({ field: each.field.id, value: each.value })),
      name: field.label,
    });
  }
}

/** Zeros fill blanks. Where they would overwrite figures that nobody took back, it is asked. */
function placeZeros(statements: readonly Statement[], draft: Draft, known: Known): void {
  const stated = new Set(draft.placed.map(({ field }) => field.id));
  for (const [index, statement] of statements.entries()) {
    if (!isRowZero(statement) || statement.aside || statement.fact) continue;
    if (draft.placed.some((each) => each.statement === statement)) continue;
    const said = zeroFields(statement, statements.slice(0, index), known);
    const fields = said.filter(({ id }) => !stated.has(id));
    if (isOnlyOfColumn(statement, said)) {
      draft.open.push({
        value: 0,
        text: "0",
        fields: said.filter(({ computed }) => computed === null),
        statement,
      });
      continue;
    }
    if (fields.length === 0) {
      if (typeof statement.value === "object" && statement.selections.length === 0)
        draft.unread.push(statement.value.text);
      continue;
    }
    const zeros = fields.filter((field) => isBlank(known.valueOf(field)));
    const held = fields.filter((field) => !isBlank(known.valueOf(field)) && known.valueOf(field) !== 0);
    if (held.length > 0 && fields.length > 1) {
      draft.overwrites.push({
        held: held.map(({ id }) => id),
        zeros: fields
          .filter((field) => known.valueOf(field) !== 0)
          .map(({ id }) => ({ field: id, value: 0 })),
      });
      continue;
    }
    for (const field of fields.length === 1 ? fields : zeros) {
      draft.placed.push({ field, value: 0, statement });
      stated.add(field.id);
    }
  }
}

export const isBlank = (value: EditValue) =>
  value === null || (typeof value === "string" && isBlankMark(value));

/** 企业没有: of which row, nobody said. */
const isOnlyOfColumn = ({ selections, unit }: Statement, fields: readonly Field[]) =>
  !unit.rest &&
  fields.length > 1 &&
  selections.length > 0 &&
  selections.every(({ rows, columns }) => rows === null && columns !== null);

function zeroFields(statement: Statement, before: readonly Statement[], known: Known): Field[] {
  const { form } = known;
  if (statement.unit.rest && statement.own.length === 0) return restFields(before, form);
  const blocks = statement.nothingIn.flatMap((block) => form.blocks[block] ?? []);
  if (blocks.length > 0 && saysNothingElse(statement, form)) {
    return form.fields.filter(
      (field) => !field.derived && blocks.some(({ block }) => block.id === field.block),
    );
  }
  if (statement.unit.rest) return restOfGroup(statement, before, form);
  const noun = statement.nothingIn;
  const kinds = statement.selections.filter(
    ({ block, rows, columns }) => noun.includes(block) && rows === null && columns !== null,
  );
  if (kinds.length > 0) return kinds.flatMap((kind) => fieldsOf(form, { ...kind, rows: [0] }));
  const best = bestOf(statement.selections);
  const fields = [...new Set(best.flatMap((selection) => fieldsOf(form, selection)))];
  const value = statement.value;
  if (typeof value !== "object") return fields;
  const counted = byUnit(fields, value, false);
  return counted.length < fields.length ? counted : fields;
}

/** 没有申请, 没有收到申请: of the block as a whole, not of a row within it. */
function saysNothingElse({ own, nothingIn }: Statement, form: Form): boolean {
  return own.every(({ block, rows, columns }) => {
    const isEntry = rows === null || (rows.length === 1 && rows[0] === 0);
    return nothingIn.includes(block) && isEntry && columns === null && form.blocks[block] !== undefined;
  });
}

/** 其余为0: the columns of the row, or the rows beside those that were named, whichever was listed. */
function restFields(before: readonly Statement[], form: Form): Field[] {
  const last = before.findLast(({ selections, check }) => selections.length > 0 && !check);
  if (!last) return [];
  const cells = bestOf(last.selections).filter(isNamed);
  const [cell] = cells;
  const named = before
    .filter(({ sentence }) => sentence === last.sentence)
    .flatMap(({ selections }) => bestOf(selections));
  if (!cell) return [];
  const rowsNamed = new Set(named.flatMap(({ block, rows }) => (block === cell.block ? (rows ?? []) : [])));
  const columnsNamed = new Set(
    named.flatMap(({ block, columns }) => (block === cell.block ? (columns ?? []) : [])),
  );
  const block = form.blocks[cell.block];
  if (!block) return [];
  const byRows = rowsNamed.size > 1 && columnsNamed.size === 1;
  if (byRows || block.columns.length === 1) {
    const [one] = [...rowsNamed].map((row) => block.rows[row]?.under);
    const common = block.rows.flatMap((row, index) => (row.under === one || byRows ? [index] : []));
    const under = [...rowsNamed].every((row) => block.rows[row]?.under === one)
      ? common.filter((row) => block.rows[row]?.under === one)
      : common;
    return candidatesOfRows(
      form,
      cell,
      under.filter((row) => !rowsNamed.has(row)),
    );
  }
  const columns = block.columns.flatMap((_, index) => (columnsNamed.has(index) ? [] : [index]));
  return fieldsOf(form, { block: cell.block, rows: cell.rows, columns }).filter(
    ({ computed }) => computed === null,
  );
}

/** 其余办理结果均为0: the group without what was named, in the column that was spoken of. */
function restOfGroup({ own }: Statement, before: readonly Statement[], form: Form): Field[] {
  const last = before.findLast(({ selections, check }) => selections.length > 0 && !check);
  const cells = last ? bestOf(last.selections).filter(isNamed) : [];
  const named = new Set(
    before
      .flatMap(({ selections }) => bestOf(selections))
      .filter(isNamed)
      .flatMap((selection) => fieldsOf(form, selection)),
  );
  return own.flatMap((group) => {
    const cell = cells.find(({ block }) => block === group.block);
    if (!cell) return [];
    const place = {
      block: group.block,
      rows: group.rows ?? cell.rows,
      columns: group.columns ?? cell.columns,
    };
    return fieldsOf(form, place).filter((field) => field.computed === null && !named.has(field));
  });
}

const candidatesOfRows = (form: Form, cell: Selection, rows: readonly number[]): Field[] =>
  fieldsOf(form, { block: cell.block, rows, columns: cell.columns }).filter(
    ({ computed }) => computed === null,
  );

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
