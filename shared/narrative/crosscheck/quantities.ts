// The quantities of a text: a number with its unit, exact or about. It does not know what is counted.

import type { View } from "./view.ts";

export interface Quantity {
  readonly value: number;
  /** 余、多、约、万: not to be compared to the last digit. */
  readonly about: boolean;
  readonly unit: string;
  /** Digits behind the point as written. */
  readonly decimals: number;
  readonly start: number;
  readonly end: number;
}

const quantity =
  /(?<![\d.])(?:(\d{1,12})(?:\.(\d{1,8}))?|(?<![第每逐零一二两三四五六七八九十百千])([零一二两三四五六七八九十百]{1,6})(?=[件起宗例份条]))([万亿])?([余多]?)(万?)(件次|人次|[件起宗例份条个项部篇次期场元%])?/g;

const aboutBefore = /(?:约|近|超过?|逾|不足|至少|将近|大约|超出)$/;

export function quantitiesOf({ text }: View): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(quantity)) {
    const [whole, digits, fraction = "", han = "", scale = "", more = "", late = "", unit = ""] = match;
    if (unit === "") continue;
    const number = digits === undefined ? chineseNumber(han) : Number(`${digits}.${fraction || "0"}`);
    if (!Number.isFinite(number)) continue;
    const start = match.index;
    found.push({
      value: number * (scale === "亿" ? 1e8 : scale === "万" || late !== "" ? 1e4 : 1),
      // Money is written in 万元 to the last 分; 1万条 is a round number.
      about:
        (unit === "元" ? more : scale + more + late) !== "" ||
        aboutBefore.test(text.slice(Math.max(0, start - 2), start)),
      unit,
      decimals: fraction.length,
      start,
      end: start + whole.length,
    });
  }
  return found;
}

const digitOf: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 十二, 一百零五; NaN where it is no number. */
export function chineseNumber(han: string): number {
  let total = 0;
  let digit: number | undefined;
  for (const mark of han) {
    const value = digitOf[mark];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return NaN;
      digit = value;
      continue;
    }
    total +=
      (digit === undefined || digit === 0 ? 1 : digit) * (mark === "千" ? 1000 : mark === "百" ? 100 : 10);
    digit = undefined;
  }
  return total + (digit ?? 0);
}
