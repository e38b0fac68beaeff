// Several numbers of rows at once, as they are written: （三）到（六）, 第3、5项, 1—8项均无. A range becomes all its numbers; whether rows
// bear them it does not know.

import { numberOf } from "./numerals.ts";

export interface NumberList {
  /** （三）, （四）; or 3, 4. */
  readonly marks: readonly string[];
  /** Nothing about it says that it numbers rows: only the heading before it does. */
  readonly isBare: boolean;
  readonly end: number;
}

const number = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
const join = "(?:到|至|-|、|和|及|与)";
const counter = "(?:小?项|小?点|行|目|类)";
const headed = new RegExp(`第?（${number}）(?:大?项)?(?:${join}?第?（${number}）(?:大?项)?){1,20}`, "y");
const named = new RegExp(
  `第${number}${counter}?(?:${join}第?${number}${counter}?){0,20}${join}第?${number}${counter}`,
  "y",
);
/** （1到8） */
const enclosed = new RegExp(`（第?${number}(?:${join}${number}){1,20}${counter}?）`, "y");
/** What is said of each of several rows stands behind: 1—8项均无, 3到5项企业分别是…; without it 3到5项 is a vague figure. */
const saidOfEach = "(?=[^，。；、（）\\d]{0,8}(?:[都均全皆各没无]|一律|分别))";
const open = new RegExp(
  `${number}(?:${join}${number}){1,20}(?:${counter}${saidOfEach}|(?=[都均全皆]|一律))`,
  "y",
);

/** `isHeaded`: what stands right before it has numbered rows under it. */
export function numbersAt(text: string, at: number, isHeaded: boolean): NumberList | undefined {
  const found = matchAt(headed, text, at) ?? matchAt(named, text, at);
  const bare =
    found === undefined && isHeaded ? (matchAt(enclosed, text, at) ?? matchAt(open, text, at)) : undefined;
  const written = found ?? bare;
  if (written === undefined) return undefined;
  const marks = numbersIn(written, /^第?（/.test(written) && bare === undefined);
  return { marks, isBare: bare !== undefined, end: at + written.length };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function numbersIn(written: string, isBracketed: boolean): string[] {
  const values = new Set<number>();
  let last = 0;
  let isRange = false;
  for (const [part] of written.matchAll(new RegExp(`${number}|[到至-]`, "g"))) {
    const value = numberOf(part);
    if (value !== undefined) {
      const from = isRange ? Math.min(last, value) : value;
      for (let each = from; each <= Math.max(value, isRange ? last : value); each++) values.add(each);
      last = value;
    }
    isRange = value === undefined;
  }
  return [...values].map((value) => (isBracketed ? `（${inWords(value)}）` : String(value)));
}

const digits = "一二三四五六七八九";
const inWords = (value: number) =>
  (value >= 20 ? digits.charAt(Math.floor(value / 10) - 1) : "") +
  (value >= 10 ? "十" : "") +
  (value % 10 === 0 ? "" : digits.charAt((value % 10) - 1));
