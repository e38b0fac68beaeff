// Reads one number of a text with its unit: 57件, １,２００ 条, 3.5万余件, 六十二件, 82.5%. It does not know what is counted.

import { classes, letterClass, skipSpace } from "./letters.ts";

/** How exact a number is meant: 余 and 超 at least, 不足 at most, 约 about. */
export type Exactness = "exact" | "atLeast" | "atMost" | "about";

export interface NumberRead {
  readonly value: number;
  readonly exactness: Exactness;
  /** What one unit of the last digit written is worth: 1.2万 → 1000. */
  readonly step: number;
  /** Digits behind the point as written; -1 where only the tens are (七成). */
  readonly decimals: number;
  /** "" where none stands there, % for percentages, 年 for a year. */
  readonly unit: string;
  readonly end: number;
}

/** By the first letter: the unit of one letter, if it is one, and the units of two by their second letter. */
interface UnitsOfLetter {
  alone: string;
  readonly bySecond: Map<number, string>;
}

const unitsByLetter = new Map<number, UnitsOfLetter>();
const unitWords =
  "件次 人次 工作 个月 百分 部门 个人 个百 条例 期间 级别 处理 处罚 处室 处长 处置 处分 处于 名录 名单 张贴 家庭 人员 人民 人均 人大 件 起 宗 例 份 条 个 项 部 篇 次 期 场 元 年 月 日 号 人 名 家 张 册 字 时 分 天 倍 类 级 位 批 处 封 则 幅 户 所 卷 块 支 台";
for (const unit of unitWords.split(" ")) {
  const code = unit.charCodeAt(0);
  const units = unitsByLetter.get(code) ?? { alone: "", bySecond: new Map<number, string>() };
  unitsByLetter.set(code, units);
  if (unit.length === 1) units.alone = unit;
  else units.bySecond.set(unit.charCodeAt(1), unit);
}
for (const percent of "%％﹪") unitsByLetter.set(percent.charCodeAt(0), { alone: "%", bySecond: new Map() });

const [tenThousand, hundredMillion, more, many] = Array.from("万亿余多", (letter) => letter.charCodeAt(0));

/** At the place of a digit. */
export function readDigits(text: string, place: number): NumberRead | undefined {
  let value = 0;
  let digits = 0;
  let at = place;
  for (;;) {
    const code = text.charCodeAt(at);
    if (classes[code] === letterClass.digit) {
      if (++digits > 15) return undefined;
      value = value * 10 + digitOf(code);
      at++;
    } else if (code === 0x2c && digits <= 12 && isThousand(text, at + 1)) at++;
    else if (code === 0x0a && isDigit(text, skipSpace(text, at))) at = skipSpace(text, at);
    else break;
  }
  let decimals = 0;
  const point = text.charCodeAt(at);
  if ((point === 0x2e || point === 0xff0e) && isDigit(text, at + 1)) {
    at++;
    for (; isDigit(text, at) && decimals < 9; at++) {
      value = value * 10 + digitOf(text.charCodeAt(at));
      decimals++;
    }
  }
  return withUnit(text, at, value, decimals);
}

/** At the place of a Chinese numeral: only where a unit of counting follows it, for numerals stand in many words. */
export function readNumerals(text: string, place: number): NumberRead | undefined {
  if (place > 0 && "第每逐这那唯同某其单任统".includes(text.charAt(place - 1))) return undefined;
  let at = place;
  while (at - place < 7 && classes[text.charCodeAt(at)] === letterClass.numeral) at++;
  const value = chineseNumber(text.slice(place, at));
  if (Number.isNaN(value)) return undefined;
  const tenths = tenthsAt(text, at, value);
  if (tenths) return tenths;
  const read = withUnit(text, at, value, 0);
  return hanUnits.has(read.unit) ? read : undefined;
}

/** 七成 is 70%, written to the tens; 三成八 is 38%, 四成半 45%; 完成, 三成立 are words. */
function tenthsAt(text: string, place: number, value: number): NumberRead | undefined {
  if (text.charAt(place) !== "成" || value < 1 || value > 10) return undefined;
  const finer = text.charAt(place + 1) === "半" ? 5 : (digitValues.get(text.charAt(place + 1)) ?? 0);
  const end = place + (finer > 0 ? 2 : 1);
  const isMore = /^(?:多|余|以上)/.test(text.slice(end, end + 2));
  const isLess = finer > 0 && /^(?:左右|以下)/.test(text.slice(end, end + 2));
  if (!isMore && !isLess && /[\u4e00-\u9fff]/.test(text.charAt(end))) return undefined;
  const exactness = isMore ? "atLeast" : "exact";
  return finer > 0
    ? { value: value * 10 + finer, exactness, step: 1, decimals: 0, unit: "%", end }
    : { value: value * 10, exactness, step: 10, decimals: -1, unit: "%", end };
}

const hanUnits: ReadonlySet<string> = new Set(["件", "起", "宗", "例", "份", "条", "件次"]);

/** `digits` are those behind the point, too. */
function withUnit(text: string, place: number, digits: number, decimals: number): NumberRead {
  let at = skipSpace(text, place);
  let code = text.charCodeAt(at);
  let scale = 1;
  let exactness: Exactness = "exact";
  // 3万余件, 30余万件
  for (
    ;
    code === tenThousand || code === hundredMillion || code === more || code === many;
    code = text.charCodeAt(at)
  ) {
    if (code === tenThousand) scale *= 1e4;
    else if (code === hundredMillion) scale *= 1e8;
    else exactness = "atLeast";
    at = skipSpace(text, at + 1);
  }
  let unit = "";
  let end = place;
  const units = unitsByLetter.get(code);
  if (units) {
    const second = skipSpace(text, at + 1);
    const longer = units.bySecond.get(text.charCodeAt(second));
    unit = longer ?? units.alone;
    if (unit !== "") end = longer === undefined ? at + 1 : second + 1;
  }
  const divisor = decimals === 0 ? 1 : 10 ** decimals;
  return { value: (digits * scale) / divisor, exactness, step: scale / divisor, decimals, unit, end };
}

const digitOf = (code: number) => (code >= 0xff10 ? code - 0xff10 : code - 0x30);

const isDigit = (text: string, place: number) => classes[text.charCodeAt(place)] === letterClass.digit;

/** Three digits and no fourth. */
const isThousand = (text: string, place: number) =>
  isDigit(text, place) && isDigit(text, place + 1) && isDigit(text, place + 2) && !isDigit(text, place + 3);

const digitValues = new Map(
  Array.from("零一二三四五六七八九", (numeral, value) => [numeral, value] as const),
);
digitValues.set("〇", 0).set("两", 2);

/** 十二, 一百零五; NaN where it is no number. */
export function chineseNumber(han: string): number {
  let total = 0;
  let digit: number | undefined;
  for (const numeral of han) {
    const value = digitValues.get(numeral);
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return NaN;
      digit = value;
      continue;
    }
    const power = numeral === "千" ? 1000 : numeral === "百" ? 100 : 10;
    total += (digit === undefined || digit === 0 ? 1 : digit) * power;
    digit = undefined;
  }
  return total + (digit ?? 0);
}
