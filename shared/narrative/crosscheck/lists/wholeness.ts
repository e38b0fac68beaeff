// What the words of a list say of it: that its items are all there are, or that one thing may be counted in two of them.
// It knows no numbers but those that say how many items there are.

import { chineseNumber } from "../text/number.ts";

/** `names`: the words before each item; `lead`: before the whole; `behind`: the first letters behind the last item. */
export function isDivision(names: readonly string[], lead: string, behind: string): boolean {
  return (
    nameTogether(names, lead) ||
    isEitherOr(names) ||
    isOfTwo(names, lead) ||
    areCounted(names, lead) ||
    (names.length > 1 && countedBehind(behind) === names.length)
  );
}

/** 建议和提案28件，其中建议16件、提案12件: the items are what the words before the whole name. */
export function namedBy(words: string, lead: string): boolean {
  const own = words.replace(/^.*(?:其中|包括|[，、：；])/, "");
  return own.length >= 2 && own.length <= 8 && /[和与及、]/.test(lead) && lead.includes(own);
}

/** 建议提案28件，其中人大代表建议16件、政协提案12件: the last words of the items are what the whole is called. */
function nameTogether(names: readonly string[], lead: string): boolean {
  const nouns = names.map((name) => name.replace(/(?:共计?|合计|各?有|为)+$/, "").slice(-2));
  const whole = lead.replace(/(?:共计?|合计|总计|累计|[约为])+$/, "").replace(/[和与及、]/g, "");
  return (
    nouns.length > 1 &&
    !names.some((name) => /主办|分办|会办|协办|独办|重点|优秀|涉及|原创|自办/.test(name)) &&
    new Set(nouns).size === nouns.length &&
    nouns.every((noun) => noun.length === 2 && whole.slice(-2 * nouns.length).includes(noun))
  );
}

/** 同意16件、不同意9件; 上半年40份、下半年36份: what is not the one is the other. */
const isEitherOr = (names: readonly string[]) =>
  names.some((one, nth) => names.some((other, place) => place !== nth && exclude(one, other)));

function exclude(one: string, other: string): boolean {
  const stem = /^(?:尚?未|不|没有)(.{2,})$/.exec(other)?.[1]?.replace(/^予(?=.{2})/, "");
  // 予以公开、不予公开: there is 部分公开, too.
  const isStem = stem !== undefined && stem !== "公开" && one !== other && one.endsWith(stem);
  if (isStem && !/^(?:部分|基本)/.test(one)) return true;
  const plain = one.replace(negation, "");
  if (one !== other && plain.length > 1 && plain === other.replace(negation, "")) return true;
  return (
    opposites.has(difference(one, other)) ||
    pairs.some(([first, second]) => first.test(one) && second.test(other) && !second.test(one))
  );
}

const negation = /[不无非未有第三方]/g;

const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/^原创/, /^转[载发]/],
  [/^(?:PC端?|电脑端)/i, /^(?:移动|手机)端?/],
  [/^线上/, /^(?:线下|现场)/],
  [/预算$/, /决算$/],
  [
    /^(?:其中)?[我本省市县区]?[局委厅办院]?(?:机关|本级)/,
    /^(?:各(?!类|种|项)|下属|所属|直属|基层|下级|其[他它余]单位)/,
  ],
];

const opposites: ReadonlySet<string> = new Set("上下 内外 男女 专兼 定不".split(" "));

/** The one letter of each in which they differ; "" where they differ in more. */
function difference(one: string, other: string): string {
  if (one.length !== other.length) return "";
  const letters = Array.from(one).flatMap((letter, at) =>
    letter === other.charAt(at) ? [] : letter + other.charAt(at),
  );
  return letters.length === 1 ? (letters[0] ?? "") : "";
}

/** “双公示”信息: licences and penalties. */
const isOfTwo = (names: readonly string[], lead: string) =>
  names.length === 2 && lead.includes("双公示") && names.every((name) => /许可|处罚/.test(name));

/** 培训2期…，其中第一期72人次、第二期54人次; 两类…: as many as the words before the whole say. */
function areCounted(names: readonly string[], lead: string): boolean {
  if (names.length < 2) return false;
  const kind = /(?:大?类|种|批次?|部分|级|档)/.exec(lead)?.[0];
  if (kind !== undefined && numberBefore(lead, kind) === names.length) return true;
  const step = stepOf(names);
  return step === "季度"
    ? names.length === 4
    : step !== undefined && numberBefore(lead, step) === names.length;
}

/** 第一轮9个、第二轮6个: what is counted up from the first, without a gap. */
export function stepOf(names: readonly string[]): string | undefined {
  const series = names.map((name) => /^第([一二三四五六七八九十]|\d)(期|次|批|场|轮|届|季度)/.exec(name));
  const step = series[0]?.[2];
  const isInOrder = series.every((each, nth) => each?.[2] === step && numberOf(each?.[1] ?? "") === nth + 1);
  return isInOrder ? step : undefined;
}

/** 两批, 2期. */
function numberBefore(words: string, kind: string): number {
  const at = words.indexOf(kind);
  const match = /(?:^|[^第\d])([两二三四五六七八九十]|\d)个?$/.exec(words.slice(0, Math.max(0, at)));
  return numberOf(match?.[1] ?? "");
}

const numberOf = (words: string) =>
  words === "" ? NaN : words >= "0" && words <= "9" ? Number(words) : chineseNumber(words);

/** 大厅71处、图书馆26处、中心105处三类场所: how many there are, in the words directly behind the last. */
export function countedBehind(behind: string): number {
  const match = /^等?(?:共)?([两二三四五六七八九十])(?:大?类|种|个|级|方|批|项|部分|家)/.exec(behind);
  return numberOf(match?.[1] ?? "");
}

/** 共 … 栏目更新类21个、答复文书类19个、平台功能类8个: kinds of one division. */
export function isClassification(names: readonly string[], lead: string): boolean {
  if (names.length < 3 || !/[共总累合]/.test(lead)) return false;
  const kinds = names.map(
    (name) => /(类|型|级|方面|领域)(?:的|信息|问题|事项|文件|解读|情形)?$/.exec(name)?.[1],
  );
  return kinds[0] !== undefined && kinds.every((kind) => kind === kinds[0]);
}

/** 邀请代表120人，企业代表45人、群众代表75人: kinds of what the words directly before the whole call 代表, and nothing more. */
export function shareNoun(names: readonly string[], own: string): boolean {
  const noun = names[0]?.slice(-2) ?? "";
  return (
    noun.length === 2 &&
    own.endsWith(noun) &&
    general.test(own.slice(0, -2)) &&
    new Set(names).size === names.length &&
    names.every((name) => name.length > 2 && name.endsWith(noun))
  );
}

const general =
  /^(?:共|累计|总|全年|年内|今年|全[县市区省]|[我本][县市区局]|邀请|聘请|选聘|发布|公开|制作|征集|收集|发现|梳理|培训|举办|组织|开展|各类|了)*$/;

/** 优秀11家、良好22家、合格9家. */
export const isOfGrades = (names: readonly string[]) =>
  names.some((name) => name.endsWith("优秀")) && names.some((name) => /(?:良好|合格|达标|一般)$/.test(name));

/** 图解22篇、视频11篇，有3篇同时配有图解和视频: said behind the list. */
export const saysOverlap = (behind: string) => /同时|同步|交叉|重复(?!申请)|兼|多种|多个|不止/.test(behind);

/** Published in two places, about two things; a member of the party and a woman. */
export function mayOverlap(words: string, lead: string, { unit }: { readonly unit: string }): boolean {
  if (/涉及|有关|听证|征求意见|论证/.test(words)) return true;
  if (persons.has(unit)) return /党员|女|学历|本科|硕士|研究生|骨干|青年/.test(words);
  const isContent = !things.has(unit) || /发布|推送|转发|制作|刊[发登]/.test(lead);
  return isContent && /平台|网站|公众号|微信|微博|渠道|媒体|客户端/.test(words);
}

const persons: ReadonlySet<string> = new Set(["人", "名", "人次", "位"]);
/** Accounts and places, each of which is one of its kind. */
const things: ReadonlySet<string> = new Set(["个", "家", "户", "处"]);
