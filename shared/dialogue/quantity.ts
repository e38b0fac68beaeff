// A figure in a message, where one begins: exact, vague, impossible, or no figure at all (a year, a date, an article, a percentage).
// It does not know what is counted.

import { numberOf, numeralCharacters } from "./numerals.ts";

export type QuantityKind = "exact" | "vague" | "none";

export interface Quantity {
  readonly kind: QuantityKind;
  /** NaN where it is vague or no figure. Money in its own unit: see `scale`. */
  readonly value: number;
  /** 件, 项, 元 …, "" where none is written. */
  readonly unit: string;
  /** As written. */
  readonly text: string;
  readonly end: number;
  /** 八千五, 一百二: the last place left out, as amounts are spoken. */
  readonly isClipped?: true;
  /** Written with a sign of its own: −3, 负3. */
  readonly signed: boolean;
  /** A year that is spoken of. */
  readonly year?: number;
}

const units = "件次|人次|件套|[件条起例份宗桩个项次家位名人笔场期篇部册封户批张]";
/** What people type for 件. */
const slipsOfUnit = "[见建健键鍵间剑]";
/** 8部份公开, 3起诉: the character begins a word of its own. */
const inWord = "部[份分门]|起诉|条例|人[民员]|笔误|张[三李王]|次日|户籍|封存|名单|位于";
const unitPattern = new RegExp(`^(?!${inWord})(?:${units}|${slipsOfUnit}(?![\\u4e00-\\u9fff]))`);
/** Behind these a number counts something that no report asks for. */
const foreignUnit =
  /^(?:%|﹪|‰|个百分点|个?(?:工作日|自然日)|[天日周年岁度米倍成折点层楼号室届分秒小]|个?(?:月|季度|星期|小时|工作人员|部门|单位|栏目|平台|网站)|月份|公里|类|级|种|页|字|卷|版)/;

const numeral = `[${numeralCharacters}]`;
const arabic = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/;
const scaled = new RegExp(
  `^(?:(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?(?:${numeral}[\\d${numeralCharacters}]*)?|${numeral}+|[俩仨])`,
);

const notFigures: readonly RegExp[] = [
  /^(?:19|20)\d\d[-/.年](?:1[0-2]|0?[1-9])[-/.月](?:3[01]|[12]\d|0?[1-9])[日号]?/,
  /^(?:19|20)\d\d年(?:度|底|末|初|以来)?/,
  /^[一二][零〇一二三四五六七八九]{3}年(?:度|底|末|初)?/,
  /^(?:1|一)月?[-到至](?:12|十二)月份?/,
  /^(?:1[0-2]|0?[1-9])月(?:份|底|末|初|(?:3[01]|[12]\d|0?[1-9])[日号]?)?/,
  /^[一二三四五六七八九十]{1,2}月(?:份|底|末|初|[一二三四五六七八九十]{1,3}[日号])?/,
  /^(?:3[01]|[12]\d|0?[1-9])[日号]/,
  /^第(?:\d+|[一二三四五六七八九十百零]+)(?:条|款|号|章|节|页|季度|次|届|批|期|张|版|年|位)/,
  /^（?〔?(?:19|20)\d\d〕?）?第?\d+号/,
  /^〔(?:19|20)\d\d〕\d*号?/,
  /^\d{3,4}-\d{7,8}/,
  /^1[3-9]\d{9}(?!\d)/,
  /^\d{1,2}：\d{2}(?!\d)/,
  /^百分之[零一二三四五六七八九十百点\d.]+/,
  /^[一二三四五六七八九]是(?=[\u4e00-\u9fff])/,
  /^十[一二三四五六]五/,
  /^[一二两三四五六七八九十\d]{1,2}个(?:数字?|指标|格子?)(?=分别|依次|：|，|(?:是|为)\d)/,
  /^[一二两三四五六七八九十\d]{1,2}(?:项|类|列|栏|格|个)(?=分别|依次)/,
  /^(?:五一|十一|六一|七一|八一)(?:节|国庆|黄金周)?(?=[之以]?[前后期间])/,
  /^[一二两三四五六七八九十\d]{1,2}(?:项|类|种|列|格|栏|行|个)(?:数字?|指标|空|格)?(?=(?:[，、]?(?:所有|全部|各|每|哪一?)[个种类项]?(?:申请人|主体)?)?[也都均全皆]+(?:是|为|填|写)?(?:0|零|没|无|未)|(?:是|为|填|写)(?:0|零))/,
];

const vagueBefore =
  /^(?:大约|大概|大致|约莫|约|好像|似乎|或许|不止|不下于?|不满|不够|未满|少于|多于|大于|小于|低于|高于|超出|不少于|不低于|不多于|不超过|近|将近|接近|差不多|超过|超|逾|不到|不足|小(?=[一二两三四五六七八九]+[百千万])|至少|至多|最多|起码|可能有?|估计|也许|几乎|上(?=[百千万]))[的也就]?(?:是|有|为|合|计)?[个了]?(?=[\d零〇一二两三四五六七八九十百千万几数多])/;
const vagueWhole = new RegExp(
  `^(?:(?:好几|数|几|十几|[二三四五六七八九]十几|几十|数十|好几十|上百|上千|成百上千|成百|成千|百余|千余|百来|几百|数百|几千|若干|许多|很多|好多|不少|一些|有些|少量|大量|多)(?:余|多|来|几)?(?:${units})|(?:两三|三四|三五|四五|五六|六七|七八|八九|一两|一二|二三)[十百千万]?(?:${units})|(?:[二三四五六七八九][三四五六七八九]|两三)十(?:${units})|(?:半)(?:${units}))`,
);
const range = new RegExp(
  `^(?:\\d+|${numeral}+)(?:${units})?(?:到|至|-|或|或者)(?:\\d+|${numeral}+)(?:${units}|多)`,
);
/** 不是2件就是3件, 要么2件要么3件, 2件还是3件: one of two. */
const oneOfTwo = new RegExp(
  `^(?:(?:不是|要么|或者?是?|可能是?)(?:\\d+|${numeral}+)(?:${units})?[，,]?(?:就是|便是|要么|或者?是?|也?可能是?)|(?:\\d+|${numeral}+)(?:${units})?[，,]?(?:还是|或者?是?|要么|也?可能是?))(?:\\d+|${numeral}+)(?:${units})?(?![\\d年月日])`,
);

/** The figure that begins at `at`, or undefined where none does. */
export function quantityAt(text: string, at: number): Quantity | undefined {
  const rest = text.slice(at, at + 60);
  const first = rest.charAt(0);
  if (
    !/[-+0-9第〔（负约近好似或大小低高未少将接差超逾不至最起可估也几上数好成若许很多少有半俩仨百不要或]/.test(
      first,
    ) &&
    !numeralCharacters.includes(first)
  )
    return undefined;
  for (const pattern of notFigures) {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) {
      const year = found.endsWith("号")
        ? undefined
        : (/^((?:19|20)\d\d)/.exec(found)?.[1] ?? yearInWords(found));
      return { ...none(found, at), ...(year !== undefined && { year: Number(year) }) };
    }
  }
  const vague =
    oneOfTwo.exec(rest)?.[0] ??
    vagueWhole.exec(rest)?.[0] ??
    (/\d/.test(first) ? rangeOf(rest) : undefined) ??
    rangeInWords(rest);
  if (vague !== undefined) return vagueFigure(vague, at);
  const before = vagueBefore.exec(rest)?.[0];
  if (before !== undefined) {
    const figure = plainQuantity(text, at + before.length);
    if (!figure || figure.kind === "none") {
      const loose = /^(?:百|千|万|十)(?:余|多|来)?(?:件|项|起|个|条|宗|次|家|万?元)?/.exec(
        rest.slice(before.length),
      )?.[0];
      return loose === undefined ? undefined : vagueFigure(before + loose, at);
    }
    return vagueFigure(text.slice(at, figure.end), at);
  }
  return plainQuantity(text, at);
}

const none = (text: string, at: number): Quantity => ({
  kind: "none",
  value: NaN,
  unit: "",
  text,
  end: at + text.length,
  signed: false,
});

export const vagueFigure = (text: string, at: number): Quantity => ({
  ...none(text, at),
  kind: "vague",
  unit: "件",
});

const rangeOf = (rest: string) => range.exec(rest)?.[0];
const rangeInWords = (rest: string) =>
  new RegExp(`^${numeral}+(?:${units})?(?:到|至)${numeral}+(?:${units})`).exec(rest)?.[0];

function plainQuantity(text: string, start: number): Quantity | undefined {
  let at = start;
  const sign = /^(?:[-+]|负)(?=[\d一二两三四五六七八九十])/.exec(text.slice(at))?.[0] ?? "";
  if (sign === "-" && /[\dA-Za-z]/.test(text.charAt(at - 1))) return undefined;
  at += sign.length;
  const body = scaled.exec(text.slice(at, at + 40))?.[0];
  if (body === undefined) return undefined;
  const isArabic = /^\d/.test(body);
  const pointed = pointedAt(text.slice(at, at + 40));
  let written = pointed?.text ?? body;
  let value = pointed ? pointed.value : numberOf(body.replaceAll(",", ""));
  if (value === undefined && isArabic) {
    written = arabic.exec(body)?.[0] ?? body;
    value = Number(written.replaceAll(",", ""));
  }
  at += written.length;
  const behind = text.slice(at, at + 12);
  const word = /^[A-Za-z][A-Za-z\d]*/.exec(behind)?.[0];
  if (word !== undefined) return none(text.slice(start, at + word.length), start);
  const currency = /^(?:块钱|元整|元|块)/.exec(behind)?.[0];
  // 五六万, 十五六万元: five to six.
  if (value === undefined && /[一二两三四五六七八九]{2}[十百千万亿]/.test(written))
    return vagueFigure(text.slice(start, at + (currency ?? "").length), start);
  if (value === undefined) {
    // 二三件, 三五起: two or three, three to five.
    return unitPattern.test(behind) && written.length <= 3
      ? vagueFigure(text.slice(start, at + 1), start)
      : undefined;
  }
  const more = /^(?:余|多|来|几)(?:万|亿|千|百)?(?=[件条起例份宗个项次家位名人笔元])/.exec(behind)?.[0];
  if (more !== undefined) return vagueFigure(text.slice(start, at + more.length + 1), start);
  if (/^(?:余|多|几)(?![\u4e00-\u9fff])/.test(behind)) return vagueFigure(text.slice(start, at + 1), start);
  const unit = currency === undefined ? (unitPattern.exec(behind)?.[0] ?? "") : "元";
  if (unit === "" && foreignUnit.test(behind)) {
    const skipped = foreignUnit.exec(behind)?.[0] ?? "";
    return none(text.slice(start, at + skipped.length), start);
  }
  if (unit !== "" && /^个(?:工作日|月|季度|百分点|小时|部门|单位|表|栏目|方面)/.test(behind)) {
    return none(text.slice(start, at + 2), start);
  }
  if (!isArabic && unit === "" && !standsAlone(text, start, at)) return undefined;
  const coins = currency === undefined ? undefined : coinsBehind(behind.slice(currency.length));
  const end = at + (currency?.length ?? unit.length) + (coins?.text.length ?? 0);
  const after = text.slice(end, end + 6);
  const loose =
    /^(?:左右|上下|以上(?!所有|全|都|均|申请|各)|以下|以内|之多|出头|挂零|冒头|开外|不到|多|余|半)/.exec(
      after,
    )?.[0];
  if (loose !== undefined) return vagueFigure(text.slice(start, end + loose.length), start);
  const isMoney = currency !== undefined || (unit === "" && /[万亿]/.test(written));
  return {
    kind: "exact",
    value: (sign === "-" || sign === "负" ? -1 : 1) * (value + (coins?.value ?? 0)),
    unit:
      currency !== undefined
        ? "元"
        : isMoney
          ? "万"
          : unit.length === 1 && new RegExp(slipsOfUnit).test(unit)
            ? "件"
            : unit,
    text: text.slice(start, end),
    end,
    signed: sign !== "",
    ...(unit === "" && /[百千][一二两三四五六七八九\d]$/.test(written) && { isClipped: true }),
  };
}

/** 五毛, 6角7分, 六毛七 behind 元: in 元. */
function coinsBehind(rest: string): { readonly text: string; readonly value: number } | undefined {
  const digit = "[\\d一二两三四五六七八九]";
  const [text, tenths, hundredths] = new RegExp(`^(${digit})[毛角](?:(${digit})分?)?`).exec(rest) ?? [];
  if (text === undefined || tenths === undefined) return undefined;
  return { text, value: ((numberOf(tenths) ?? 0) * 10 + (numberOf(hundredths ?? "0") ?? 0)) / 100 };
}

/** 二十八点五万 */
function pointedAt(rest: string): { readonly text: string; readonly value: number | undefined } | undefined {
  const match = new RegExp(`^(${numeral}+)点([零〇一二三四五六七八九]+)([万亿]?)`).exec(rest);
  if (!match) return undefined;
  const [text, whole = "", fraction = "", scale = ""] = match;
  const places = Array.from(fraction, (digit) => String(numberOf(digit) ?? "")).join("");
  const figure = Number(`${String(numberOf(whole) ?? NaN)}.${places}e${{ "": 0, 万: 4, 亿: 8 }[scale] ?? 0}`);
  return { text, value: Number.isNaN(figure) ? undefined : figure };
}

/** A number word without a unit is a figure only where nothing else is written around it: 自然人十二，… */
function standsAlone(text: string, start: number, end: number): boolean {
  const behind = text.slice(end);
  return (
    (/^(?:$|[\s,，；。、）！?？]|[的整]?了?(?:$|[,，；。！]))/.test(behind) ||
      (/[千万亿][一二两三四五六七八九]?$/.test(text.slice(start, end)) &&
        /^的[\u4e00-\u9fff]/.test(behind))) &&
    !text.slice(0, start).endsWith("第")
  );
}

function yearInWords(found: string): string | undefined {
  const words = /^([一二][零〇一二三四五六七八九]{3})年/.exec(found)?.[1];
  return words === undefined ? undefined : String(numberOf(words) ?? "") || undefined;
}
