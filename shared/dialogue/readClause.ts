// What stands between two marks: its figures, each with the labels around it, and what else its words say.
// It does not know which cells are meant, nor what stands beside it.

import type { Clause } from "./clause.ts";
import { doubtsIn, hanzi, isDeniedMidway } from "./doubts.ts";
import type { FunctionKind } from "./functionWords.ts";
import { withoutNone } from "./noneAtAll.ts";
import { numberOf } from "./numerals.ts";
import { isOfUs, isPassive } from "./passive.ts";
import type { Token } from "./tokens.ts";
import {
  type LabelItem,
  type Unit,
  dimensionOf,
  endsUnit,
  partLabels,
  recallWholes,
  shareLabels,
  shiftLabels,
  withDoubt,
} from "./units.ts";

export function readClause(
  tokens: readonly Token[],
  place: Pick<Clause, "opens" | "closes" | "sentence" | "segment">,
  year: number,
): Clause {
  const units: Unit[] = [];
  const seen = new Set<FunctionKind>();
  let buffer: LabelItem[] = [];
  let joined = false;
  let sinceFigure = new Set<FunctionKind>();
  let unknown = 0;
  const unknownWords: string[] = [];
  let handled = false;
  let thisYear = false;
  let restCount: number | undefined;
  let toldBy = -1;
  const years: number[] = [];
  const times: string[] = [];
  const denied: LabelItem[] = [];
  let deniedValue: number | undefined;
  let openZero: Unit | undefined;
  /** 科研机构那一列: the column as a whole, where all of it is spoken of. */
  let isLine = false;
  /** 不予公开除第7项外: what stands before 除 is spoken of. */
  let keptBefore = 0;
  let excepted: readonly LabelItem[] = [];
  /** 改 13: what it was stands before the clause. */
  let startsAmended = false;

  const push = (value: Unit["value"], text: string) => {
    const sign = sinceFigure.has("minus") || sinceFigure.has("excess") ? -1 : 1;
    const isDelta = (["plus", "minus", "missed", "excess"] as const).some((kind) => sinceFigure.has(kind));
    const unit: Unit = {
      value,
      before: buffer,
      after: [],
      rest: sinceFigure.has("rest"),
      excepted: sinceFigure.has("rest") ? excepted : [],
      ...(restCount !== undefined && { restCount }),
      each: sinceFigure.has("each"),
      sum: sinceFigure.has("sum"),
      line: isLine && (seen.has("all") || /^[也都全均皆]/.test(text)),
      ...(isDelta && {
        delta: {
          sign,
          firm: firmness.test(spoken),
          explains: sinceFigure.has("missed") || sinceFigure.has("excess"),
        },
      }),
      isSingleton: /^一[件个项起宗条家]?$/.test(text),
      emphatic: /^[也都全均]/.test(text),
      link: dimensionOf(buffer) === "columns" ? linked : undefined,
      trail: "",
      recalled: false,
      passive: isPassive(text) || isOfUs(written.slice(-longestSubject)),
    };
    units.push(unit);
    buffer = [];
    linked = "";
    joined = false;
    sinceFigure = new Set();
    isLine = false;
    spoken = "";
    openZero = undefined;
    return unit;
  };
  let spoken = "";
  let written = "";
  /** What stands since the last label. */
  let linked = "";

  tokens.forEach((token, index) => {
    written += token.text;
    if (token.kind === "label") linked = "";
    else if (["noise", "copula", "word"].includes(token.kind)) linked += token.text;
    const last = units.at(-1);
    if (last && buffer.length === 0 && token.kind === "noise") last.trail += token.text;
    if (openZero && isPassive(token.text) && !/[人谁户者家]|企业|公司/.test(linked)) openZero.passive = true;
    const following = tokens.slice(index + 1, index + farthest).find(({ kind }) => kind !== "noise");
    switch (token.kind) {
      case "label": {
        const item = { meaning: token.meaning, joined };
        joined = false;
        if (/^[全均都]/.test(token.text)) seen.add("all");
        thisYear ||= /^(?:今年|本年|当年)/.test(token.text);
        if (sinceFigure.has("not")) denied.push(item);
        else if (openZero) openZero.before.push(item);
        else buffer.push(item);
        break;
      }
      case "figure": {
        const { quantity, text } = token;
        if (quantity.kind === "none") {
          if (quantity.year !== undefined) years.push(quantity.year);
          if (isPartOfYear(text, tokens[index - 1]?.text ?? "")) times.push(text);
          if (sinceFigure.has("rest")) restCount = numberOf(text.replace(/[^\d一二两三四五六七八九十]/g, ""));
          break;
        }
        if (sinceFigure.has("not")) {
          deniedValue = quantity.value;
          sinceFigure.delete("not");
          break;
        }
        push(quantity, text);
        break;
      }
      case "zero":
        if (following?.kind === "figure") {
          sinceFigure.add("zero");
          break;
        }
        openZero = push("zero", token.text);
        if (openZero.before.length > 0) openZero = undefined;
        break;
      case "and":
        joined = true;
        if (
          (following?.kind === "figure" || endsUnit(units.at(-1), buffer)) &&
          units.length > 0 &&
          buffer.length > 0
        ) {
          for (const each of buffer) units.at(-1)?.after.push(each);
          buffer = [];
        }
        break;
      case "became": {
        const old = units.pop();
        if (!old && buffer.length === 0) startsAmended = true;
        if (old && buffer.length === 0) buffer = old.before;
        if (old && typeof old.value === "object") deniedValue = old.value.value;
        seen.add("became");
        break;
      }
      case "copula":
        if (sinceFigure.has("not") && denied.length > 0) sinceFigure.delete("not");
        if ((units.at(-1)?.before.length ?? 0) > 0 && !openZero && !sinceFigure.has("rest"))
          toldBy = buffer.length;
        sinceFigure.add("copula");
        seen.add("copula");
        if (/[都均全皆]/.test(token.text)) seen.add("all");
        break;
      case "rest":
        // 除自然人外其他都是0: what is excepted is not meant.
        if (seen.has("except")) excepted = buffer.splice(keptBefore);
        restCount ??= numberOf(/[\d一二两三四五六七八九十]+/.exec(token.text)?.[0] ?? "?");
        sinceFigure.add("rest");
        seen.add("rest");
        break;
      case "except":
        keptBefore = buffer.length;
        seen.add("except");
        break;
      case "word":
        unknown += hanzi(token.text).length;
        unknownWords.push(hanzi(token.text));
        break;
      case "noise":
        if (/^(?:那[边里]|手[里上])/.test(token.text) && isSomebody(tokens[index - 1])) seen.add("hedge");
        isLine ||= /[列栏]/.test(token.text) && buffer.length > 0;
        thisYear ||= /^(?:今年|本年|当年)/.test(token.text);
        handled ||= /答复|处理|办|决定|结果|审理|判|被|因|对/.test(token.text);
        break;
      case "mark":
        break;
      default:
        if (token.kind === "elsewhen") times.push(token.text);
        if (token.kind === "correction" && denied.length > 0) sinceFigure.delete("not");
        sinceFigure.add(token.kind);
        seen.add(token.kind);
        spoken += token.text;
    }
  });
  if (sinceFigure.has("rest") && units.length === 0 && buffer.length > 0) push("remainder", "");
  const real = withoutNone(units, buffer.length === 0);
  let labels: LabelItem[] = [];
  const last = real.at(-1);
  if (last && toldBy >= 0 && buffer.length > toldBy) {
    last.after.push(...buffer.slice(0, toldBy));
    labels = buffer.slice(toldBy);
  } else if (last) last.after.push(...buffer);
  else labels = buffer;
  shiftLabels(real);
  partLabels(real);
  shareLabels(real);
  recallWholes(real, place.closes === "：");
  const told = seen.has("respectively") ? real : withDoubt(real);
  const text = tokens.map((token) => token.text).join("");
  return {
    text,
    units: told,
    labels,
    tells: seen.has("copula"),
    every: seen.has("all"),
    above: seen.has("above"),
    ofWhich: seen.has("ofWhich"),
    excepts: real.length === 0 && /除外的?$/.test(text),
    respectively: seen.has("respectively"),
    elsewhen: years.some((each) => each !== year) || times.length > 0,
    isPast: times.some((time) => /^[去前往历上第\d一二三四五六七八九十]/.test(time)),
    ofLastYear: times.some((time) => /^(?:去年|上一?年)/.test(time)) || years.includes(year - 1),
    reached: false,
    thisYear,
    years,
    compared: seen.has("compared"),
    elsewhere: seen.has("elsewhere"),
    way: seen.has("way"),
    corrects: seen.has("correction") || deniedValue !== undefined || startsAmended,
    correction:
      seen.has("correction") || denied.length > 0 || deniedValue !== undefined || seen.has("became"),
    likewise: seen.has("likewise"),
    denied,
    deniedValue,
    became: seen.has("became"),
    unknown,
    doubts: [
      ...doubtsIn(unknownWords),
      ...(isDeniedMidway(told) || (seen.has("hedge") && told.length > 0) ? [text] : []),
    ],
    handled,
    ...place,
  };
}

/** 5月, 三月份, 第三季度, 截至11月30日: the figure of a part of the year is not the year's; 截至12月底 is all of it. */
function isPartOfYear(time: string, before: string): boolean {
  const isUntil = /(?:[至止到])$/.test(before);
  const isEnd = /(?:12|十二)月/.test(time);
  if (/^截[至止]/.test(before) && time.includes("月")) return !isEnd;
  return !(isUntil && isEnd) && partOfYear.test(time);
}

const partOfYear = /^(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|第?[\d一二三四]季度)$/;

/** 再加, 又: more than was said before, not more than last year. */
const firmness = /再|又|补|(?:^|[^增])加|减[去掉]|扣|漏|[少多][算报填写]/;

/** 老王, 二科: what is theirs may be a part only. */
const isSomebody = (token: Token | undefined) =>
  token?.kind === "word" || (token?.kind === "noise" && /[科股处室队所组]$/.test(token.text));

/** In tokens, from a word to the figure it is about. */
const farthest = 100;

/** In characters, from 我局 to the figure: 我局今年被处罚2件. */
const longestSubject = 40;
