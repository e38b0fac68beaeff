// A section's tables as a worksheet: official layout, unlocked inputs, totals as formulas that may be overtyped, checks in words.

import type { Cell, ConditionalRule, DataValidation, WriteSheet } from "hucre/xlsx";
import type { Form, FormRow } from "../../shared/form/form.ts";
import { evaluate } from "../../shared/form/expression.ts";
import type { FigureKind } from "../../shared/form/define.ts";
import { normalizeFigure } from "../../shared/report/figure.ts";
import type { Report } from "../../shared/report/report.ts";
import { valueOf } from "../../shared/report/values.ts";
import { addressOf, type CellPlace } from "../../shared/worksheet/address.ts";
import { inCells } from "../../shared/worksheet/inCells.ts";
import { labelCells, type Check, type TableSheet } from "../../shared/worksheet/plan.ts";
import { brokenFormula, checkFormula, joined, sumFormula } from "./formulas.ts";
import { marks, styles } from "./styles.ts";

export function writeTableSheet(sheet: TableSheet, form: Form, report: Report): WriteSheet {
  const { layout, origin } = sheet;
  const cells = new Map<string, Partial<Cell>>();
  const merges: NonNullable<WriteSheet["merges"]> = [];
  const put = ({ row, column }: CellPlace, cell: Partial<Cell>) => cells.set(`${row},${column}`, cell);
  const onSheet = (cell: { row: number; column: number }) => ({
    row: origin.row + cell.row,
    column: origin.column + cell.column,
  });

  put({ row: 0, column: 0 }, { value: sheet.section.title, style: styles.heading });
  put({ row: 1, column: 0 }, { value: hint, style: styles.hint });
  for (const row of [0, 1])
    merges.push({ startRow: row, startCol: 0, endRow: row, endCol: origin.column + layout.columns - 1 });
  const rowByLine = new Map(
    form.blocks.flatMap(({ rows }) => rows.map((row) => [firstField(row, form), row] as const)),
  );

  for (const cell of layout.cells) {
    const at = onSheet(cell);
    const style =
      cell.kind === "label"
        ? cell.role === "rowHeader"
          ? styles.rowLabel
          : styles.label
        : figureStyle(cell.field, form);
    for (let row = 0; row < cell.rowSpan; row++)
      for (let column = 0; column < cell.columnSpan; column++)
        put({ row: at.row + row, column: at.column + column }, { style });
    if (cell.rowSpan * cell.columnSpan > 1)
      merges.push({
        startRow: at.row,
        startCol: at.column,
        endRow: at.row + cell.rowSpan - 1,
        endCol: at.column + cell.columnSpan - 1,
      });
    if (cell.kind === "label") put(at, { value: cell.text, style });
    else put(at, { ...figureCell(cell.field, sheet, form, report), style });
  }
  putNotes(sheet, form, cells, rowByLine);
  const words = report.narrative.notes?.[sheet.section.id];
  for (let column = 0; column < layout.columns; column++)
    put({ row: sheet.wordsRow, column }, { style: styles.text });
  put(
    { row: sheet.wordsRow, column: 0 },
    { ...(words !== undefined && { value: words }), style: styles.text },
  );
  merges.push({
    startRow: sheet.wordsRow,
    startCol: 0,
    endRow: sheet.wordsRow,
    endCol: layout.columns - 1,
  });
  for (const { text, ...at } of sheet.checkHeadings) put(at, { value: text, style: styles.checkHeading });
  for (const check of sheet.checks)
    put(check.place, {
      type: "formula",
      formula: checkFormula(check, sheet.placeByField),
      style: styles.check,
    });

  return {
    name: sheet.name,
    rows: [],
    cells,
    merges,
    rowDefs: rowHeights(sheet),
    columns: columnWidths(sheet),
    dataValidations: validations(sheet, form),
    conditionalRules: conditionalRules(sheet, form),
    protection: {
      sheet: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: false,
      formatRows: false,
    },
    freezePane: { rows: origin.row + headerRows(sheet), columns: layout.labelColumns },
    pageSetup: {
      paperSize: "a4",
      orientation: layout.columns > 12 ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.8, bottom: 0.8, left: 0.6, right: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&C第 &P 页 共 &N 页" },
  };
}

const hint =
  "白色格填写数字，没有发生的填0；浅蓝色格自动合计，也可以直接填写。右侧和下方的校验格写明“平”或“差”。";

/** Rows above the first figure of a table that has a single header; tables of several blocks do not freeze. */
const headerRows = ({ layout, section }: TableSheet) =>
  section.blocks.length > 1
    ? 0
    : Math.min(...layout.cells.flatMap((cell) => (cell.kind === "figure" ? [cell.row] : [])));

function figureStyle(field: string, form: Form) {
  return form.fieldById.get(field)?.computed ? styles.total : styles.input;
}

/** What the report holds, as typed; a total that is blank or right is calculated by the sheet. */
function figureCell(id: string, sheet: TableSheet, form: Form, report: Report): Partial<Cell> {
  const field = form.fieldById.get(id);
  const value = field && valueOf(report, field);
  const figure = field ? normalizeFigure(value, field.kind) : null;
  if (typeof figure === "string") return { value: figure };
  const total = form.edition.rules.flatMap((rule) =>
    rule.kind === "relation" && rule.calculates
      ? rule.relations(form).filter(({ left }) => left.kind === "figure" && left.field === id)
      : [],
  )[0];
  const parts = total && inCells(total.right, form);
  const sum = parts && evaluate(parts, ({ field: part }) => microsOf(part, form, report));
  if (parts && (figure === null || microsOf(id, form, report) === sum))
    return {
      type: "formula",
      formula: sumFormula(parts, sheet.placeByField),
      ...(figure !== null && { formulaResult: figure }),
    };
  return figure === null ? {} : { value: figure };
}

/** Amounts are compared in whole millionths. */
function microsOf(id: string, form: Form, report: Report): number | undefined {
  const field = form.fieldById.get(id);
  const figure = field && normalizeFigure(valueOf(report, field), field.kind);
  return typeof figure === "number" ? Math.round(figure * 1e6) : undefined;
}

const firstField = (row: FormRow, form: Form) =>
  form.fields.find((field) => `${row.id}.${field.column}` === field.id)?.id ?? "";

/** Guidance and legal basis as notes on the row labels. */
function putNotes(
  sheet: TableSheet,
  form: Form,
  cells: Map<string, Partial<Cell>>,
  rowByLine: ReadonlyMap<string, FormRow>,
): void {
  const notes = form.profile?.editions[form.edition.id]?.notes ?? {};
  for (const [field, row] of rowByLine) {
    const place = sheet.placeByField.get(field);
    if (!place) continue;
    const label = labelCells(sheet)
      .filter(
        ({ role, row: top, rowSpan }) =>
          role === "rowHeader" &&
          top <= place.row - sheet.origin.row &&
          place.row - sheet.origin.row < top + rowSpan,
      )
      .sort((a, b) => b.column - a.column)[0];
    if (!label) continue;
    const key = `${label.row + sheet.origin.row},${label.column + sheet.origin.column}`;
    const text = [row.guidance, notes[row.id], `依据：${row.basis}`].filter(Boolean).join("\n");
    cells.set(key, { ...cells.get(key), comment: { author: "填报说明", text } });
  }
}

/** By how many columns of labels there are. */
const labelWidths: Readonly<Record<number, readonly number[]>> = {
  0: [],
  1: [28],
  2: [18, 18],
  3: [7, 13, 34],
};

function columnWidths({ layout }: TableSheet): NonNullable<WriteSheet["columns"]> {
  const labels = labelWidths[layout.labelColumns] ?? Array.from({ length: layout.labelColumns }, () => 14);
  const figures = Array.from({ length: layout.columns - layout.labelColumns }, () => ({
    width: layout.columns > 12 ? 8 : layout.columns > 6 ? 11 : 18,
  }));
  return [...labels.map((width) => ({ width })), ...figures, { width: 2 }, { width: 22 }];
}

const lineHeight = 14;
const leastHeight = 20;

/** High enough for the labels that wrap; a Chinese character is two units wide. */
function rowHeights(sheet: TableSheet): NonNullable<WriteSheet["rowDefs"]> {
  const { layout, origin } = sheet;
  const widths = columnWidths(sheet).map(({ width = 8 }) => width);
  const heights = Array.from({ length: layout.rows }, () => leastHeight);
  const bySpan = [...labelCells(sheet)].sort((one, other) => one.rowSpan - other.rowSpan);
  for (const { row, column, rowSpan, columnSpan, text } of bySpan) {
    const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0) - 1;
    const needed = Math.ceil((text.length * 2) / width) * lineHeight + 6;
    const given = heights.slice(row, row + rowSpan).reduce((sum, each) => sum + each, 0);
    if (needed > given) heights[row] = (heights[row] ?? leastHeight) + needed - given;
  }
  return new Map([
    [0, { height: 28 }],
    [1, { height: 34 }],
    ...heights.map((height, line) => [origin.row + line, { height }] as const),
    [sheet.wordsRow, { height: 40 }],
  ]);
}

interface Area {
  readonly kind: FigureKind;
  readonly decimals: number;
  readonly addresses: readonly string[];
}

/** The figures of the sheet by kind and decimals, each as ranges. */
function areas({ placeByField }: TableSheet, form: Form): Area[] {
  const areaByKey = new Map<string, { kind: FigureKind; decimals: number; addresses: string[] }>();
  for (const [id, place] of placeByField) {
    const { kind, decimals } = form.fieldById.get(id) ?? {};
    if (kind === undefined || decimals === undefined) continue;
    const area = areaByKey.get(`${kind} ${decimals}`) ?? { kind, decimals, addresses: [] };
    area.addresses.push(addressOf(place));
    areaByKey.set(`${kind} ${decimals}`, area);
  }
  return [...areaByKey.values()];
}

const entryWords: Readonly<Record<FigureKind, { title: string; prompt: string; error: string }>> = {
  count: {
    title: "填写件数",
    prompt: "请填不小于0的整数，没有发生的填0。",
    error: "此处应为不小于0的整数。没有发生的填0，说明文字写到有关章节。",
  },
  change: {
    title: "填写增减数",
    prompt: "请填整数：增加填正数，减少填负数，没有变化填0。",
    error: "此处应为整数：增加填正数，减少填负数。",
  },
  money: {
    title: "填写金额",
    prompt: "请填以万元计的金额，没有发生的填0。",
    error: "此处应为不小于0的金额，以万元计。",
  },
};

/** A warning, not a stop: what is typed is kept, right or wrong. */
function validations(sheet: TableSheet, form: Form): DataValidation[] {
  return areas(sheet, form).map(({ kind, addresses }) => ({
    type: kind === "money" ? "decimal" : "whole",
    operator: "between",
    formula1: kind === "change" ? String(-largest) : "0",
    formula2: String(largest),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: entryWords[kind].title,
    inputMessage: entryWords[kind].prompt,
    errorTitle: "请核对",
    errorMessage: entryWords[kind].error,
    errorStyle: "warning",
    range: joined(addresses, " "),
  }));
}

function conditionalRules(sheet: TableSheet, form: Form): ConditionalRule[] {
  let priority = 1;
  const expression = (
    range: string,
    formula: string,
    style = marks.wrong as ConditionalRule["style"],
  ): ConditionalRule => ({
    type: "expression",
    priority: priority++,
    formula,
    range,
    ...(style && { style }),
  });
  const figures = areas(sheet, form).flatMap(({ kind, decimals, addresses }) => {
    const [first = ""] = addresses;
    const wrong = [
      `ISTEXT(${first})`,
      ...(kind === "change" ? [] : [`N(${first})<0`]),
      kind === "money" ? `ROUND(N(${first}),${decimals})<>N(${first})` : `N(${first})<>INT(N(${first}))`,
      `ABS(N(${first}))>${largest}`,
    ];
    return [expression(joined(addresses, " "), `OR(${wrong.join(",")})`)];
  });
  // Where a mistake and something unusual meet in one cell, the mistake is what it shows.
  const checks = [...sheet.checks].sort((one, other) => Number(isUnusual(one)) - Number(isUnusual(other)));
  const relations = checks.map((check) => {
    const operands = joined(
      check.operands.flatMap((id) => sheet.placeByField.get(id) ?? []).map((place) => addressOf(place)),
      " ",
    );
    const range = [operands, labelOf(check, sheet)].filter(Boolean).join(" ");
    return expression(range, brokenFormula(check), styleOf(check));
  });
  const verdicts = sheet.checks.flatMap((check) => {
    const own = addressOf(check.place);
    return [
      expression(own, brokenFormula(check), styleOf(check)),
      expression(own, `${addressOf(check.place, true)}="平"`, marks.even),
    ];
  });
  return [...figures, ...relations, ...verdicts];
}

const largest = 9_000_000_000;
const isUnusual = ({ rule }: Check) => rule.severity !== "error";
const styleOf = (check: Check): ConditionalRule["style"] => (isUnusual(check) ? marks.unusual : marks.wrong);

/** The label of the row or column that a check is about. */
function labelOf({ place }: Check, sheet: TableSheet): string {
  const row = place.row - sheet.origin.row;
  const column = place.column - sheet.origin.column;
  const along = column >= sheet.layout.columns;
  const label = labelCells(sheet)
    .filter((cell) =>
      along
        ? cell.role === "rowHeader" && cell.row <= row && row < cell.row + cell.rowSpan
        : cell.role === "columnHeader" && cell.column <= column && column < cell.column + cell.columnSpan,
    )
    .sort((a, b) => (along ? b.column - a.column : b.row - a.row))[0];
  return label
    ? addressOf({ row: label.row + sheet.origin.row, column: label.column + sheet.origin.column })
    : "";
}
