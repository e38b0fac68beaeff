// 没有, 其余为0: which blanks become zero. Figures that stand there already are asked about, never overwritten.

import type { Field, Form } from "../form/form.ts";
import { byUnit, isBlank, isRowZero } from "./candidates.ts";
import { bestOf } from "./fold.ts";
import { isBesideLastYear } from "./lastYearsColumn.ts";
import type { Draft, Known } from "./outcome.ts";
import { type Selection, combine, fieldsOf, isNamed, isSumOf, isWhole } from "./selection.ts";
import type { Statement } from "./statement.ts";

/** Zeros fill blanks. Where they would overwrite figures that nobody took back, it is asked. */
export function placeZeros(statements: readonly Statement[], draft: Draft, known: Known): void {
  const stated = new Set(draft.placed.map(({ field }) => field.id));
  for (const [index, statement] of statements.entries()) {
    if (!isRowZero(statement) || statement.fact) continue;
    if (statement.aside && !isBesideLastYear(statement, draft)) continue;
    if (draft.placed.some((each) => each.statement === statement)) continue;
    const said = zeroFields(statement, statements.slice(0, index), known);
    const fields = said.filter(({ id }) => !stated.has(id));
    if (isOnlyOfColumn(statement, said) || (isOfEither(statement) && !isOneRow(fields))) {
      draft.open.push({
        value: 0,
        text: "0",
        fields: said.filter(({ computed }) => computed === null),
        statement,
      });
      continue;
    }
    // 没有正当理由的，自然人20件: what holds figures is not said to be none.
    const told = draft.placed.filter(({ field, value }) => value !== 0 && said.includes(field));
    if (told.length > 0 && !statement.unit.rest && fields.length > 0) {
      statement.doubts = [...statement.doubts, statement.text];
      for (const each of told) each.statement.doubts = [...each.statement.doubts, statement.text];
    }
    if (fields.length === 0) {
      const isRepeated =
        statements[index - 1]?.text === statement.text && isRowZero(statements[index - 1] ?? statement);
      if (typeof statement.value === "object" && statement.selections.length === 0 && !isRepeated)
        draft.unread.push(statement.value.text);
      continue;
    }
    const zeros = fields.filter((field) => isBlank(known.valueOf(field)));
    const held = fields.filter((field) => !isBlank(known.valueOf(field)) && known.valueOf(field) !== 0);
    if (held.length > 0 && fields.length > 1 && !isRemaining(statement)) {
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

/** 其余为0, with nothing said of which: what holds a figure is none of the rest. */
const isRemaining = ({ unit, own }: Statement) => unit.rest && own.every(isWhole);

const isOneRow = (fields: readonly Field[]) => new Set(fields.map(({ row }) => row)).size <= 1;

/** 结转0: one name of two rows. */
const isOfEither = ({ own, unit }: Statement) =>
  !unit.rest &&
  own.length > 1 &&
  own.every(({ block, rows }) => block === own[0]?.block && rows?.length === 1);

/** 企业没有: of which row, nobody said. */
export const isOnlyOfColumn = ({ selections, unit }: Statement, fields: readonly Field[]) =>
  !unit.rest &&
  !unit.line &&
  fields.length > 1 &&
  selections.length > 0 &&
  selections.every(({ rows, columns }) => rows === null && columns !== null);

export function zeroFields(statement: Statement, before: readonly Statement[], known: Known): Field[] {
  const { form } = known;
  const { rest, restCount } = statement.unit;
  if (rest && statement.own.every(isWhole)) {
    const ofTable = restOfTable(statement, before, form);
    return ofTable.length > 0 ? ofTable : restFields(before, known, restCount);
  }
  const blocks = statement.nothingIn.flatMap((block) => form.blocks[block] ?? []);
  if (blocks.length > 0 && (saysNothingElse(statement, form) || statement.own.every(isWhole))) {
    return form.fields.filter(
      (field) => !field.derived && blocks.some(({ block }) => block.id === field.block),
    );
  }
  if (statement.unit.excepted.length > 0) return withoutExcepted(statement, form);
  if (statement.unit.rest) return restOfGroup(statement, before, known);
  const noun = statement.nothingIn;
  const kinds = statement.selections.filter(
    ({ block, rows, columns }) => noun.includes(block) && rows === null && columns !== null,
  );
  if (kinds.length > 0)
    return kinds.flatMap((kind) => fieldsOf(form, hasSums(form, kind) ? { ...kind, rows: [0] } : kind));
  const best = bestOf(statement.selections);
  const fields = [...new Set(best.flatMap((selection) => fieldsOf(form, selection)))];
  const value = statement.value;
  if (typeof value !== "object") return fields;
  const counted = byUnit(fields, value, false);
  return counted.length < fields.length ? counted : fields;
}

/** 不予公开除第7项外都是0: what is spoken of without what is excepted, where that is a part of it. */
function withoutExcepted({ own, unit }: Statement, form: Form): Field[] {
  const excepted = combine(
    own,
    unit.excepted.flatMap(({ meaning }) => meaning.selections),
  );
  if (excepted.length === 0) return [];
  const left = new Set(excepted.flatMap((selection) => fieldsOf(form, selection)));
  return own
    .flatMap((selection) => fieldsOf(form, selection))
    .filter((field) => field.computed === null && !left.has(field));
}

/** A table of kinds and what became of them, not of things side by side. */
const hasSums = (form: Form, { block }: Selection) =>
  form.fields.some((field) => field.block === form.blocks[block]?.block.id && isSumOf(form, field, "row"));

/** 没有申请, 没有收到申请: of the block as a whole, not of a row within it. */
export function saysNothingElse({ own, nothingIn }: Statement, form: Form): boolean {
  return own.every(({ block, rows, columns }) => {
    const isEntry = rows === null || (rows.length === 1 && rows[0] === 0);
    return nothingIn.includes(block) && isEntry && columns === null && form.blocks[block] !== undefined;
  });
}

/** 表二：行政许可26件，其余全部填0: all of the table that was named, without the cells that were. */
function restOfTable({ own, table, text }: Statement, before: readonly Statement[], form: Form): Field[] {
  const blocks = own.length > 0 ? own.map(({ block }) => block) : table;
  const named = before.flatMap(({ selections }) => bestOf(selections)).filter(isNamed);
  const isPlain = blocks.every((block) => form.blocks[block]?.columns.length === 1);
  const rows = new Set(named.map(({ block, rows: places }) => `${block} ${String(places)}`));
  const isMeant = own.length > 0 || isPlain || rows.size !== 1 || /全|一律|统统|通通|整/.test(text);
  if (!isMeant || named.some(({ block }) => !blocks.includes(block))) return [];
  const taken = new Set(named.flatMap((selection) => fieldsOf(form, selection)));
  return blocks
    .flatMap((block) => fieldsOf(form, { block, rows: null, columns: null }))
    .filter((field) => field.computed === null && !taken.has(field));
}

/** 其余为0: the columns of the row, or the rows beside those that were named, whichever was listed, or has as many left as are said. */
export function restFields(
  before: readonly Statement[],
  { form, spoken = [] }: Known,
  count?: number,
): Field[] {
  const last = before.findLast(({ selections, check }) => selections.length > 0 && !check);
  const named = last
    ? before
        .filter(({ sentence }) => sentence === last.sentence)
        .flatMap(({ selections }) => bestOf(selections))
    : spoken;
  const cell = (last ? bestOf(last.selections) : spoken.slice(-1)).find(isNamed);
  if (!cell) return [];
  const rowsNamed = new Set(named.flatMap(({ block, rows }) => (block === cell.block ? (rows ?? []) : [])));
  const columnsNamed = new Set(
    named.flatMap(({ block, columns }) => (block === cell.block ? (columns ?? []) : [])),
  );
  const block = form.blocks[cell.block];
  if (!block) return [];
  const ofGroup = block.rows.flatMap((row, index) =>
    row.under === block.rows[cell.rows?.[0] ?? -1]?.under && !rowsNamed.has(index) ? [index] : [],
  );
  if (count !== undefined && columnsNamed.size === 1 && ofGroup.length === count)
    return candidatesOfRows(form, cell, ofGroup);
  const byRows = (rowsNamed.size > 1 || isRowOfColumn(last)) && columnsNamed.size === 1;
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

/** 自然人：案卷2件: of a kind that was named before, so that the rows vary. */
const isRowOfColumn = (statement: Statement | undefined) =>
  statement?.inner === "rows" && statement.own.every(({ columns }) => columns === null);

/** 其余办理结果均为0: the group without what was named, in the column that was spoken of. */
export function restOfGroup(
  { own, unit: { restCount } }: Statement,
  before: readonly Statement[],
  { form, valueOf }: Known,
): Field[] {
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
    // 复议其余的都是0: of a row by itself what is blank is the rest.
    if (!cell && group.rows?.length === 1) {
      const blanks = fieldsOf(form, group).filter(
        (field) => field.computed === null && isBlank(valueOf(field)),
      );
      return restCount === undefined || blanks.length === restCount ? blanks : [];
    }
    if (!cell) return [];
    const place = {
      block: group.block,
      rows: group.rows ?? cell.rows,
      columns: group.columns ?? cell.columns,
    };
    return fieldsOf(form, place).filter((field) => field.computed === null && !named.has(field));
  });
}

export const candidatesOfRows = (form: Form, cell: Selection, rows: readonly number[]): Field[] =>
  fieldsOf(form, { block: cell.block, rows, columns: cell.columns }).filter(
    ({ computed }) => computed === null,
  );
