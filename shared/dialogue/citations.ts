// Articles of the 条例 as they are cited: 第三十六条第（四）项, 36条4项, 依第三十七条. Never a figure; they name the rows whose legal basis
// they are, and so weakly that every other word outweighs them. It knows the basis that the form prints, not what an article says.

import type { FormBlock } from "../form/form.ts";
import { numberOf } from "./numerals.ts";
import { type Selection, combine } from "./selection.ts";

/** One place of the law that is the basis of a row. */
export interface CitedRow extends Place {
  readonly block: number;
  readonly row: number;
}

export interface Citation {
  /** Empty where it is the basis of no row, or of rows in several tables. */
  readonly selections: readonly Selection[];
  readonly end: number;
}

interface Place {
  readonly article: number;
  readonly paragraphs: readonly number[];
  readonly items: readonly number[];
}

const number = "(?:\\d{1,2}|[一二三四五六七八九十]{1,4})";
const numeral = "[一二三四五六七八九十]{1,3}";
const tail = `(?:[、及和或至到]?的?(?:第?（${numeral}）[项款]?|第?（\\d{1,2}）[项款]|第${number}[项款]?(?![条一二三四五六七八九十\\d])|${number}[项款]))*`;
const law = "(?:(?:中华人民共和国)?(?:政府)?(?:信息公开)?条例(?:的|中的?|规定的?)? ?)?";
const cited = new RegExp(`(${law})(第?)(${number})条(?:之[一二三])?(${tail})`, "y");
/** 第（五）项 behind an article that was cited before. */
const continued = new RegExp(`第(?:（${number}）|${number})[项款](${tail})`, "y");
const articleBefore = new RegExp(`(${number})条[^。；\\n]*$`);
const leading = /(?:依照?|按照?|根?据|参照|符合|适用|援引|引用|属于?|款和?|项和?|[条款项]、)$/;
const otherLaw = /(?:(?:^|[^依])法|法典|办法|规定|细则|解释|意见|通知)$/;

/** `named`: what the words at a place name, where a bare number is to be told from a count. */
export function citationAt(
  text: string,
  at: number,
  rows: readonly CitedRow[],
  named: (at: number) => readonly Selection[],
): Citation | undefined {
  if (!/[第条政中信\d一二三四五六七八九十]/.test(text.charAt(at))) return undefined;
  const before = text.slice(Math.max(0, at - 80), at);
  cited.lastIndex = at;
  const [whole, statute = "", ordinal = "", article = "", parts = ""] = cited.exec(text) ?? [];
  if (whole !== undefined) {
    const end = at + whole.length;
    const selections = selectionsFor(placeOf(article, parts), rows);
    const isMarked = statute !== "" || ordinal !== "" || /[项款]/.test(parts) || leading.test(before);
    const isCited = isMarked || (selections.length > 0 && isCitedBare(text, at, end, selections, named));
    if (!isCited || (ordinal === "" && /(?:[\d一二三四五六七八九十]|\d[.,])$/.test(before))) return undefined;
    return { selections: statute === "" && otherLaw.test(before) ? [] : selections, end };
  }
  continued.lastIndex = at;
  const further = continued.exec(text)?.[0];
  const last = further === undefined ? undefined : articleBefore.exec(before)?.[1];
  if (further === undefined || last === undefined) return undefined;
  return { selections: selectionsFor(placeOf(last, further), rows), end: at + further.length };
}

/** （15条）, 35条大量反复申请, 37条2件 beside 36条4项: a number of 条 that counts nothing. */
function isCitedBare(
  text: string,
  at: number,
  end: number,
  selections: readonly Selection[],
  named: (at: number) => readonly Selection[],
): boolean {
  if (text.charAt(at - 1) === "（" && text.charAt(end) === "）") return true;
  const behind = named(end);
  if (behind.length > 0)
    return behind.every(({ rows }) => rows?.length === 1) && combine(selections, behind).length > 0;
  return (
    /^\d+[件份宗起]/.test(text.slice(end, end + 6)) &&
    /条第?（?[\d一二三四五六七八九十]{1,3}）?[项款]/.test(text)
  );
}

/** The rows of one table; an article that several tables rest on names none. */
function selectionsFor(wanted: Place, rows: readonly CitedRow[]): Selection[] {
  const found = rows.filter((row) => isWithin(row, wanted));
  const [first] = found;
  if (!first || found.some(({ block }) => block !== first.block)) return [];
  return [{ block: first.block, rows: [...new Set(found.map(({ row }) => row))], columns: null }];
}

/** What one of them leaves open fits; where each names one number, 款 and 项 may have been taken for each other. */
function isWithin(own: Place, wanted: Place): boolean {
  if (own.article !== wanted.article) return false;
  const pairs = [
    [own.paragraphs, wanted.paragraphs],
    [own.items, wanted.items],
  ].filter(([ones = [], others = []]) => ones.length > 0 && others.length > 0);
  if (pairs.length > 0) return pairs.every(([ones = [], others = []]) => meet(ones, others));
  const ones = [...own.paragraphs, ...own.items];
  const others = [...wanted.paragraphs, ...wanted.items];
  return ones.length === 0 || others.length === 0 || meet(ones, others);
}

const meet = (ones: readonly number[], others: readonly number[]) =>
  ones.some((each) => others.includes(each));

function placeOf(article: string, parts: string): Place {
  const paragraphs: number[] = [];
  const items: number[] = [];
  let waiting: number[] = [];
  for (const [, written = "", kind] of parts.matchAll(new RegExp(`(${number})）?([项款])?`, "g"))) {
    waiting.push(numberOf(written) ?? NaN);
    if (kind === undefined) continue;
    (kind === "款" ? paragraphs : items).push(...waiting);
    waiting = [];
  }
  return { article: numberOf(article) ?? NaN, paragraphs, items: [...items, ...waiting] };
}

/** Of rows that say what became of something, and of tables that bear an article as their title. */
export function citedRows(blocks: readonly FormBlock[]): CitedRow[] {
  return blocks.flatMap(({ block: { title }, rows }, block) =>
    rows.flatMap(({ basis, under, local }, row) =>
      local || (under === undefined && title === undefined)
        ? []
        : placesIn(basis).map((place) => ({ ...place, block, row })),
    ),
  );
}

const placesIn = (basis: string): Place[] =>
  [...basis.matchAll(new RegExp(`第(${number})条(${tail})`, "g"))].map(([, article = "", parts = ""]) =>
    placeOf(article, parts),
  );
