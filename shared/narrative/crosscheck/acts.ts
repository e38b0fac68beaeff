// Numbers of applications as a whole: 收到60件, 办结61件, 上年结转4件, 3件结转下年度, 政府信息公开申请共64件.

import type { ClaimWords } from "./claim.ts";
import { readingsOf, remedyReadings, type Claimed } from "./claimed.ts";
import { breaksClause, type Place } from "./claims.ts";
import { numbersFrom, type Together } from "./labelled.ts";
import { speaksOfRemedies } from "./speaksOfRemedies.ts";
import type { Token } from "./tokens.ts";
import type { Role } from "./vocabulary.ts";

/** More letters of unknown words between verb and number, and it is not the verb's number. */
const farthest = 30;

/** The last verb before the number in its clause speaks. */
export function actClaim(place: Place): ClaimWords | undefined {
  const { tokens, at, number, clause, form, topic } = place;
  if (topic === "none") return undefined;
  let distance = number.gap;
  let named = false;
  const made = (role: Role, { start }: Token): ClaimWords => ({
    key: role,
    readings: readingsOf(role, form),
    start,
    end: number.end,
    by: "act",
    doubtful: topic === "carried" && !named,
  });
  for (let before = at - 1; before >= clause; before--) {
    const token = tokens[before];
    if (!token) return undefined;
    const role = roleOf(token);
    if (role) {
      // 未收到申请的有19个
      if (token.gap === 0 && tokens[before - 1]?.kind === "none" && before > clause) return undefined;
      // 137件为新收、9件为结转: the verb is that of the number before it.
      if (tokens[before + 1]?.kind === "pause" && before + 2 === at) return undefined;
      named ||= namedBehind(place);
      if ((role === "handled" || role === "added") && !named && !namedBefore(place, before))
        return isAllToHandle(place, before) ? made(role, token) : undefined;
      if (topic === "carried" && role !== "answered" && !named && !namedBefore(place, before))
        return undefined;
      if (topic === "hinted" && !named && !namedBefore(place, before)) return undefined;
      return made(role, token);
    }
    if (token.kind === "requests" || token.kind === "application") named = true;
    else if (stopsAct(token)) return undefined;
    distance += token.gap;
    if (distance > farthest) return undefined;
  }
  return undefined;
}

/** 新收、办结分别为60件、61件. */
export function actsTogether(place: Place): Together | undefined {
  const { tokens, at, sentence, form, topic } = place;
  let last = at - 1;
  while (tokens[last]?.kind === "filler" && tokens[last]?.gap === 0) last--;
  if (tokens[last]?.kind !== "respectively" || topic === "none") return undefined;
  last--;
  const verbs: Token[] = [];
  while (last >= sentence.from) {
    while (last > sentence.from && isNoun(tokens[last])) last--;
    const verb = tokens[last];
    if (!verb || !roleOf(verb)) break;
    verbs.unshift(verb);
    const mark = tokens[last - 1];
    if (mark?.kind !== "pause" && mark?.kind !== "joint") break;
    last -= 2;
  }
  const numbers = numbersFrom(tokens, at, sentence.to);
  const [first] = verbs;
  if (!first || verbs.length < 2 || numbers.length !== verbs.length) return undefined;
  const claims = verbs.flatMap((verb, nth) => {
    const [role, number] = [roleOf(verb), tokens[numbers[nth] ?? -1]];
    if (!role || !number) return [];
    const words: ClaimWords = {
      key: role,
      readings: readingsOf(role, form),
      start: first.start,
      end: number.end,
      by: "act",
    };
    return [{ words, number }];
  });
  return { claims, upTo: numbers.at(-1) ?? at };
}

const isNoun = (token: Token | undefined) =>
  token?.kind === "filler" || token?.kind === "requests" || token?.kind === "application";

/** 新收与上年结转合计64件, 上年结转和本年新收申请共64件: what came in and what was carried over, together. */
export function inAllClaim(place: Place): ClaimWords | undefined {
  const { tokens, at, number, sentence, form, topic } = place;
  if (topic === "none" || number.gap > 0) return undefined;
  let hasTotal = false;
  let isJoined = false;
  let isCarried = false;
  let isReceived = false;
  let start = number.start;
  for (let before = at - 1; before >= sentence.from && at - before < 16; before--) {
    const token = tokens[before];
    if (!token) break;
    if (token.kind === "total") hasTotal = true;
    else if (!hasTotal) return undefined;
    else if (token.kind === "joint") isJoined = true;
    else if (token.kind === "carry") isCarried = true;
    else if (token.kind === "newlyReceived" || token.kind === "received") isReceived = true;
    else if (token.kind !== "last" && token.kind !== "own" && token.kind !== "year" && !isNoun(token)) break;
    ({ start } = token);
    isJoined ||= token.gap > 0 && isAdding(place, token);
    if (isCarried && isReceived)
      return isJoined
        ? { key: "inAll", readings: readingsOf("inAll", form), start, end: number.end, by: "act" }
        : undefined;
    if (token.gap > 0 && !isAdding(place, token)) break;
  }
  return undefined;
}

/** 加, 加上, 连同. */
const isAdding = ({ text }: Place, { start, gap }: Token) =>
  (gap === 2 && ["加上", "连同"].includes(text.slice(start - 2, start))) ||
  (gap === 1 && "加".includes(text.charAt(start - 1)));

/** 新收申请60件，加上结转的4件，共应办理64件: the applications are named before, and what came from last year is added. */
function isAllToHandle({ tokens, text, clause, sentence, topic }: Place, verb: number): boolean {
  const token = tokens[verb];
  if (topic !== "own" || !token || !"应需".includes(text.charAt(token.start))) return false;
  let isNamed = false;
  let isCarried = false;
  for (let before = clause - 1; before >= sentence.from; before--) {
    const kind = tokens[before]?.kind;
    if (kind === "semicolon" || kind === "foreign") return false;
    isNamed ||= kind === "requests" || kind === "application";
    isCarried ||= kind === "carry" || kind === "last";
  }
  return isNamed && isCarried;
}

const farthestRemedy = 60;

/** 行政复议7件，审结6件: all but those that are pending. */
export function decidedClaim(place: Place): ClaimWords | undefined {
  const { tokens, text, at, number, sentence, form } = place;
  const behind = tokens[at + 1]?.kind === "filler" ? tokens[at + 2] : tokens[at + 1];
  const isBehind = behind?.kind === "answered" && behind.gap === 0 && tokens[at + 1]?.gap === 0;
  const verb = isBehind ? behind : tokens[at - 1];
  if (
    verb?.kind !== "answered" ||
    (!isBehind && number.gap > 0) ||
    !"审结".startsWith(text.slice(verb.start, verb.end))
  )
    return undefined;
  if (!speaksOfRemedies(sentence)) return undefined;
  const spoken = tokens
    .slice(Math.max(sentence.from, at - farthestRemedy), at)
    .filter(({ kind }) => kind === "remedy" || kind === "judge");
  const key = spoken.at(-1)?.word?.key;
  if (key === undefined) return undefined;
  const sets = spoken.flatMap(({ word }) => word?.rows ?? []);
  const rows = [...sets, [...new Set(sets.flat())]];
  const readings = remedyReadings(rows, "total", form).filter(({ minus }) => minus);
  const [start, end] = isBehind ? [number.start, verb.end] : [verb.start, number.end];
  return { key: `${key}.decided`, readings, start, end, by: "act" };
}

function roleOf({ kind }: Token): Role | undefined {
  switch (kind) {
    case "received":
    case "newlyReceived":
    case "added":
    case "handled":
    case "answered":
      return kind;
    default:
      return undefined;
  }
}

/** Words that say that something else is counted than what was received or answered in all. */
const stopsAct = ({ kind }: Token) =>
  kind === "label" ||
  kind === "remedy" ||
  kind === "outcome" ||
  kind === "foreign" ||
  kind === "fee" ||
  kind === "up" ||
  kind === "down";

/** 60件政府信息公开申请. */
const namedBehind = ({ tokens, at, sentence }: Place): boolean => {
  for (let next = at + 1, gap = 0; next < sentence.to && next <= at + 3; next++) {
    const token = tokens[next];
    gap += token?.gap ?? 0;
    if (!token || gap > 6 || breaksClause(token)) return false;
    if (token.kind === "requests" || token.kind === "application") return true;
  }
  return false;
};

const namedBefore = ({ tokens, clause }: Place, verb: number): boolean => {
  for (let before = clause; before < verb; before++) {
    const kind = tokens[before]?.kind;
    if (kind === "requests" || kind === "application") return true;
  }
  return false;
};

/** 结转, with the year it comes from or goes to: in the clause before the number, or behind it. */
export function carryClaim(place: Place): ClaimWords | undefined {
  const { tokens, at, number, clause, form, topic } = place;
  if (topic === "none") return undefined;
  const make = (claimed: Claimed, start: number, end: number): ClaimWords => ({
    key: claimed,
    readings:
      claimed === "carriedForward" && saysOwnYear(place, end)
        ? [...readingsOf(claimed, form), ...readingsOf("carriedOver", form)]
        : readingsOf(claimed, form),
    start,
    end,
    by: "carry",
    doubtful: topic === "carried" && claimed === "carried",
  });
  let distance = number.gap;
  for (let before = at - 1; before >= clause && distance <= 16; before--) {
    const token = tokens[before];
    if (!token) break;
    const role = roleOf(token);
    if (role && role !== "handled" && role !== "answered") break;
    if (token.kind === "carry" || token.kind === "unfinished") {
      const claimed = token.kind === "unfinished" ? "carriedForward" : directionOf(place, clause, at);
      return make(claimed, tokens[clause]?.start ?? token.start, number.end);
    }
    if (token.kind === "label" || token.kind === "foreign") break;
    distance += token.gap;
  }
  return carriedBehind(place, make);
}

/** 3件结转下年度; 5件申请正在办理; 3件申请因期限未满，结转2024年办理. A number behind the words has them for itself. */
function carriedBehind(
  place: Place,
  make: (claimed: Claimed, start: number, end: number) => ClaimWords,
): ClaimWords | undefined {
  const { tokens, at, number, clause, sentence } = place;
  for (let before = clause; before < at; before++) {
    const token = tokens[before];
    if (token && (roleOf(token) || token.kind === "share")) return undefined;
  }
  let distance = 0;
  let commas = 0;
  for (let next = at + 1; next < sentence.to; next++) {
    const token = tokens[next];
    distance += token?.gap ?? 0;
    if (!token || distance > (commas > 0 ? 18 : 14)) return undefined;
    if (token.kind === "carry" || token.kind === "unfinished") {
      const end = clauseEnd(tokens, next, sentence.to);
      if (tokens[end]?.kind === "number") return undefined;
      const claimed = token.kind === "unfinished" ? "carriedForward" : directionOf(place, at + 1, end);
      // 73件跨年办理
      return claimed === "carried" && place.text.charAt(token.start) !== "跨"
        ? undefined
        : make(claimed, number.start, endOfWords(tokens, next, end));
    }
    if (token.kind === "comma") {
      const following = tokens[next + 1];
      if (++commas > 1 || !following || following.gap > 4 || following.kind === "number") return undefined;
    } else if (token.kind === "number" || token.kind === "pause" || breaksClause(token)) return undefined;
    else if (roleOf(token) && token.kind !== "handled") return undefined;
  }
  return undefined;
}

/** 结转2023年继续办理5件 in the report of 2023: seen from the year before, what was carried over. */
function saysOwnYear({ tokens, clause, year }: Place, end: number): boolean {
  for (let at = clause; ; at++) {
    const token = tokens[at];
    if (!token || token.start >= end) return false;
    if (token.kind === "year" && token.value === year && tokens[at - 1]?.kind === "carry") return true;
  }
}

function clauseEnd(tokens: readonly Token[], from: number, to: number): number {
  let next = from + 1;
  for (; next < to; next++) {
    const token = tokens[next];
    if (!token || token.kind === "number" || token.kind === "pause" || breaksClause(token)) break;
  }
  return next;
}

/** The quote ends with the year that is named, if one is. */
function endOfWords(tokens: readonly Token[], from: number, to: number): number {
  let end = tokens[from]?.end ?? 0;
  for (let next = from + 1; next < Math.min(to, from + 4); next++) {
    const token = tokens[next];
    if (token && (token.kind === "next" || token.kind === "year" || token.kind === "unfinished"))
      ({ end } = token);
  }
  return end;
}

function directionOf({ tokens, year }: Place, from: number, to: number): Claimed {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === "last" || (token?.kind === "year" && token.value < year)) return "carriedOver";
    if (token?.kind === "next" || (token?.kind === "year" && token.value > year)) return "carriedForward";
  }
  return "carried";
}

/** 政府信息公开申请共64件: the words do not say what was done with them. */
export function stockClaim({ tokens, at, number, clause, form }: Place): ClaimWords | undefined {
  let gap = number.gap;
  for (let before = at - 1; before >= clause && gap === 0; before--) {
    const token = tokens[before];
    if (token?.kind === "requests") {
      const opening = tokens[before - 1];
      if (before > clause && opening?.kind !== "year" && opening?.kind !== "own") return undefined;
      return {
        key: "stock",
        readings: readingsOf("stock", form),
        start: token.start,
        end: number.end,
        by: "act",
        doubtful: true,
      };
    }
    if (token?.kind !== "filler" && token?.kind !== "total" && token?.kind !== "application")
      return undefined;
    gap = token.gap;
  }
  return undefined;
}
