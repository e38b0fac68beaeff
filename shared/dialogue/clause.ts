// What stands between two marks: its figures, each with the labels around it, and what else its words say.
// It does not know which cells are meant, nor what stands beside it.

import { doubtsIn, hanzi, isDeniedMidway } from "./doubts.ts";
import type { FunctionKind } from "./functionWords.ts";
import { numberOf } from "./numerals.ts";
import { isOfUs, isPassive } from "./passive.ts";
import { combine } from "./selection.ts";
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

export interface Clause {
  /** As it was written. */
  readonly text: string;
  readonly units: Unit[];
  /** Labels of a clause without figures, or those behind 都是. */
  readonly labels: readonly LabelItem[];
  /** 都是自然人: more about what was said before; `every` of it, not only the last. */
  readonly tells: boolean;
  readonly every: boolean;
  /** 以上: it speaks of all that was said before. */
  readonly above: boolean;
  readonly ofWhich: boolean;
  /** 自然人除外: not so of what it names. */
  readonly excepts: boolean;
  readonly respectively: boolean;
  /** 去年, 2022年, 上半年: of another time than the report. */
  readonly elsewhen: boolean;
  /** 去年, 前年, 上半年, 1-8月: a time that is over, in words. */
  readonly isPast: boolean;
  /** 去年, or the number of that year. */
  readonly ofLastYear: boolean;
  /** Another clause before it named that time: 去年处罚40件，许可12件. */
  readonly reached: boolean;
  /** 今年, 本年新收 */
  readonly thisYear: boolean;
  readonly years: readonly number[];
  readonly compared: boolean;
  readonly elsewhere: boolean;
  /** 当面递交3件, 邮寄1件 */
  readonly way: boolean;
  readonly correction: boolean;
  /** 不对, 哦不: of the figure before, if there is one. */
  readonly corrects: boolean;
  readonly likewise: boolean;
  /** Behind 不是: what it is not. */
  readonly denied: readonly LabelItem[];
  readonly deniedValue: number | undefined;
  readonly became: boolean;
  /** Characters of words that mean nothing here. */
  readonly unknown: number;
  /** Those of them that may change what the clause says. */
  readonly doubts: readonly string[];
  /** 答复, 办理: it tells what became of something, in words that name no row. */
  readonly handled: boolean;
  /** The mark before it and behind it. */
  readonly opens: string;
  readonly closes: string;
  readonly sentence: number;
  /** Counts ； as well. */
  readonly segment: number;
}

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
      recalled: /(?:的|那)$/.test(linked) && dimensionOf(buffer) === "columns",
      passive: isPassive(text) || isOfUs(written),
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
    else if (token.kind === "noise") linked += token.text;
    const following = tokens.slice(index + 1).find(({ kind }) => kind !== "noise");
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
        if (seen.has("except")) buffer = [];
        restCount ??= numberOf(/[\d一二两三四五六七八九十]+/.exec(token.text)?.[0] ?? "?");
        sinceFigure.add("rest");
        seen.add("rest");
        break;
      case "word":
        unknown += hanzi(token.text).length;
        unknownWords.push(hanzi(token.text));
        break;
      case "noise":
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
  /** 复议一件诉讼没有: what is denied is told by itself. */
  const isOfList = (index: number) => {
    const [own = [], other = []] = [units[index], units[index + 1]].map((unit) =>
      (unit?.before ?? []).flatMap(({ meaning }) => meaning.selections),
    );
    const isApart = index > 0 || combine(own, other).length === 0;
    return own.length > 0 && other.length > 0 && isApart && !units[index + 1]?.emphatic;
  };
  // 一件都没有 is none.
  const real = units.filter(
    (unit, index) =>
      !(
        unit.isSingleton &&
        !isOfList(index) &&
        typeof unit.value === "object" &&
        units[index + 1]?.value === "zero" &&
        ((units[index + 1]?.before.length ?? 0) > 0 ||
          units[index + 1]?.emphatic === true ||
          (index + 2 === units.length && buffer.length === 0))
      ),
  );
  for (const unit of real) {
    const dropped = units[units.indexOf(unit) - 1];
    if (unit.value === "zero" && dropped && !real.includes(dropped))
      unit.before = [...dropped.before, ...unit.before];
  }
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
  recallWholes(real, /[里中]/.test(linked) || place.closes === "：");
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
    elsewhen: years.some((each) => each !== year) || seen.has("elsewhen"),
    isPast: times.some((time) => /^[去前往历上\d一二三四五六七八九十]/.test(time)),
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

/** 再加, 又: more than was said before, not more than last year. */
const firmness = /再|又|补|(?:^|[^增])加|减[去掉]|扣|漏|[少多][算报填写]/;
