// From the text of a cell to a figure and back. Says what it had to change; text that is no figure stays as typed.
// It does not judge whether a figure is right: rules do.

import type { FigureKind } from "../form/define.ts";
import type { Field } from "../form/form.ts";

/** A number, a blank, or text as typed that is not a figure. */
export type FigureValue = number | null | string;

/** fullWidth: １２ → 12. separators: 14,069. sign: ＋1, 增98, 减5. unit: 件, 万元. converted: 元 or 亿元 → 万元, 3.5万件. */
export type FigureChange = "fullWidth" | "separators" | "sign" | "unit" | "converted";

export interface ReadFigure {
  readonly value: FigureValue;
  readonly changes: readonly FigureChange[];
}

/** Longer text is no figure, whatever it says. */
const longestFigure = 40;

const shape =
  /^(?<sign>增加|新增|减少|增|减|[+-])? ?(?<digits>\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?<decimals>\.\d+)? ?(?<scale>[万亿])?(?<unit>元|件次|[件项条个起例份宗次部])?$/u;

const plain = /^\d{1,15}$/;

/** Powers of ten from what is written to 万元. */
const moneyShift: Readonly<Record<string, number>> = { "": 0, 元: -4, 万: 0, 万元: 0, 亿: 4, 亿元: 4 };
const countShift: Readonly<Record<string, number>> = { "": 0, 万: 4, 亿: 8 };

/** Reads a cell; amounts are answered in 万元. "" and white space are blank (null). */
export function readFigure(typed: string, kind: FigureKind): ReadFigure {
  if (plain.test(typed)) return { value: Number(typed), changes: [] };
  const trimmed = typed.trim();
  if (trimmed === "") return { value: null, changes: [] };
  const unread: ReadFigure = { value: typed, changes: [] };
  if (trimmed.length > longestFigure) return unread;

  const text = trimmed.normalize("NFKC").replace(/[−–—]/g, "-").replace(/\s+/g, " ");
  const match = shape.exec(text)?.groups;
  if (!match) return unread;
  const { sign = "", digits = "", decimals = "", scale = "", unit = "" } = match;
  const isMoney = kind === "money";
  if (isMoney ? unit !== "" && unit !== "元" : unit === "元") return unread;
  if (/[增减]/.test(sign) && kind !== "change") return unread;
  const shift = isMoney ? moneyShift[scale + unit] : countShift[scale];
  if (shift === undefined) return unread;

  const negative = /^(-|减)/.test(sign);
  const magnitude = Number(`${digits.replace(/[, ]/g, "")}${decimals}e${shift}`);
  const changes: FigureChange[] = [];
  if (text !== trimmed && /[！-～\u3000−–—]/.test(trimmed)) changes.push("fullWidth");
  if (/[, ]/.test(digits)) changes.push("separators");
  if (sign !== "" && sign !== "-") changes.push("sign");
  if (shift !== 0) changes.push("converted");
  else if (scale + unit !== "") changes.push("unit");
  return { value: negative && magnitude !== 0 ? -magnitude : magnitude, changes };
}

/** "/", "-" and 无 are what people write where nothing happened: not a figure, and not a mistake either. */
export function isBlankMark(text: string): boolean {
  return /^(?:[/／\\\-－−–—_]+|无|没有)?$/.test(text.trim());
}

/** The figure that a value stands for: text that reads as a figure counts as that figure. */
export function normalizeFigure(value: FigureValue | undefined, kind: FigureKind): FigureValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return readFigure(value, kind).value;
  return value === 0 ? 0 : value;
}

/** As printed: plain decimals, amounts with the decimals that the profile asks for; text as typed; blank is "". */
export function writeFigure(value: FigureValue | undefined, field: Pick<Field, "kind" | "decimals">): string {
  const figure = normalizeFigure(value, field.kind);
  if (figure === null) return "";
  if (typeof figure === "string") return figure;
  const text =
    Math.abs(figure) < 1e-6 && figure !== 0 ? figure.toFixed(12).replace(/0+$/, "") : String(figure);
  const fixed = figure.toFixed(field.decimals);
  const padded = field.kind === "money" && field.decimals < 6 && figure !== 0 && Number(fixed) === figure;
  return padded ? fixed : text;
}
