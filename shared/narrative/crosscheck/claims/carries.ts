// Numbers of applications that are carried over: 上年结转4件, 3件结转下年度, 新收与上年结转合计64件.

import { isNoun, roleOf } from "./acts.ts";
import type { ClaimWords } from "./claim.ts";
import { readingsOf, type Claimed } from "./claimed.ts";
import { breaksClause, type Place } from "./claims.ts";
import type { Token } from "../text/tokens.ts";

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

/** 新收与上年结转合计64件, 上年结转和本年新收申请共64件: what came in and what was carried over, together. */
export function inAllClaim(place: Place): ClaimWords | undefined {
  const { tokens, at, number, sentence, form, topic } = place;
  if (topic === "none" || number.gap > 0) return undefined;
  let hasTotal = false;
  let isJoined = false;
  let isCarried = false;
  let isReceived = false;
  for (let before = at - 1; before >= sentence.from && at - before < 16; before--) {
    const token = tokens[before];
    if (!token) break;
    if (token.kind === "total") hasTotal = true;
    else if (!hasTotal) return undefined;
    else if (token.kind === "joint" || token.kind === "pause") isJoined = true;
    else if (token.kind === "carry") isCarried = true;
    else if (token.kind === "newlyReceived" || token.kind === "received") isReceived = true;
    else if (token.kind !== "last" && token.kind !== "own" && token.kind !== "year" && !isNoun(token)) break;
    isJoined ||= token.gap > 0 && isAdding(place, token);
    if (isCarried && isReceived)
      return isJoined
        ? {
            key: "inAll",
            readings: readingsOf("inAll", form),
            start: token.start,
            end: number.end,
            by: "act",
          }
        : undefined;
    if (token.gap > 0 && !isAdding(place, token)) break;
  }
  return undefined;
}

/** 加, 加上, 连同; 相加共. */
const isAdding = ({ text }: Place, { start, gap }: Token) =>
  (gap === 2 && ["加上", "连同", "相加", "加总"].includes(text.slice(start - 2, start))) ||
  (gap === 1 && "加".includes(text.charAt(start - 1)));
