// How the workbook looks: plain, printable in black and white, fonts that Excel and WPS both have.

import type { CellStyle } from "hucre/xlsx";

const thin = { style: "thin", color: { rgb: "808080" } } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };
const font = { name: "宋体", size: 10 };
const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;
const middle = { horizontal: "center", vertical: "center", wrapText: true } as const;

export const styles = {
  heading: { font: { name: "黑体", size: 14 }, alignment: { vertical: "center" } },
  hint: { font: { ...font, color: { rgb: "595959" } }, alignment: { vertical: "center", wrapText: true } },
  label: { font, border, fill: fill("F2F2F2"), alignment: middle },
  rowLabel: { font, border, fill: fill("F2F2F2"), alignment: { vertical: "center", wrapText: true } },
  input: { font, border, alignment: middle, protection: { locked: false } },
  total: { font, border, fill: fill("EAF1F8"), alignment: middle, protection: { locked: false } },
  text: {
    font: { ...font, size: 11 },
    border,
    alignment: { vertical: "top", wrapText: true },
    protection: { locked: false },
  },
  /** Without lines: a row that nobody has written in is not printed. */
  paragraph: {
    font: { ...font, size: 11 },
    alignment: { vertical: "top", wrapText: true },
    protection: { locked: false },
  },
  /** As text, or a host would turn the day of the report into a date of its own. */
  entry: {
    font: { ...font, size: 11 },
    border,
    numFmt: "@",
    alignment: { vertical: "center", wrapText: true },
    protection: { locked: false },
  },
  check: {
    font: { ...font, color: { rgb: "595959" } },
    alignment: { horizontal: "center", vertical: "center" },
  },
  checkHeading: { font: { ...font, size: 9, color: { rgb: "595959" } }, alignment: { vertical: "center" } },
} satisfies Record<string, CellStyle>;

/** Conditional formats: never colour alone, the check cells say it in words. */
export const marks = {
  wrong: {
    font: { bold: true, color: { rgb: "9C0006" } },
    fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFC7CE" } },
  },
  /** Right, perhaps, but to be explained. */
  unusual: {
    font: { bold: true, color: { rgb: "7F6000" } },
    fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFEB9C" } },
  },
  even: { font: { color: { rgb: "2E6B2E" } } },
} satisfies Record<string, CellStyle>;
