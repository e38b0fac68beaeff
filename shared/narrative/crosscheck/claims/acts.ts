// Numbers of applications as a whole: 收到60件, 办结61件, 政府信息公开申请共64件.

import type { ClaimWords } from "./claim.ts";
import { readingsOf, remedyReadings, type Claimed } from "./claimed.ts";
import { breaksClause, type Place } from "./claims.ts";
import type { Together } from "./labelled.ts";
import { numbersFrom } from "./labels.ts";
import { speaksOfRemedies } from "./speaksOfRemedies.ts";
import type { Token } from "../text/tokens.ts";
import type { Role } from "../text/vocabulary.ts";

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
  const verbs: { readonly verb: Token; readonly claimed: Claimed }[] = [];
  while (last >= sentence.from) {
    while (last > sentence.from && isNoun(tokens[last])) last--;
    const verb = tokens[last];
    const claimed = verb && claimedBy(verb, tokens[last - 1]);
    if (!claimed) break;
    verbs.unshift({ verb, claimed });
    if (tokens[last - 1]?.kind === "last") last--;
    const mark = tokens[last - 1];
    if (mark?.kind !== "pause" && mark?.kind !== "joint") break;
    last -= 2;
  }
  const numbers = numbersFrom(tokens, at, sentence.to);
  const [first] = verbs;
  if (!first || verbs.length < 2 || numbers.length !== verbs.length) return undefined;
  const claims = verbs.flatMap(({ claimed }, nth) => {
    const number = tokens[numbers[nth] ?? -1];
    if (!number) return [];
    const words: ClaimWords = {
      key: claimed,
      readings: readingsOf(claimed, form),
      start: first.verb.start,
      end: number.end,
      by: claimed.startsWith("carried") ? "carry" : "act",
    };
    return [{ words, number }];
  });
  return { claims, upTo: numbers.at(-1) ?? at };
}

/** 新收、办结、结转分别为60件、61件、3件. */
function claimedBy(verb: Token, before: Token | undefined): Claimed | undefined {
  if (verb.kind === "carry") return before?.kind === "last" ? "carriedOver" : "carried";
  return verb.kind === "unfinished" ? "carriedForward" : roleOf(verb);
}

export const isNoun = (token: Token | undefined) =>
  token?.kind === "filler" || token?.kind === "requests" || token?.kind === "application";

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

export function roleOf({ kind }: Token): Role | undefined {
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
