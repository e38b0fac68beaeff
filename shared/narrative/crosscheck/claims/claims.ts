// The claims of a text: every number that words beside it tie to cells of the form. Generous on purpose: a claim that does not
// fit is examined again, with its surroundings, before anybody hears of it (doubts.ts).

import type { Form } from "../../../form/form.ts";
import { actClaim, actsTogether, decidedClaim, stockClaim } from "./acts.ts";
import { carryClaim, inAllClaim } from "./carries.ts";
import { claimOf, type Claim, type ClaimWords } from "./claim.ts";
import { labelledBefore } from "./labelled.ts";
import { labelledAfter } from "./labelledAfter.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import { reachedClaim } from "./reached.ts";
import { tableClaim, tableClaimsTogether } from "./tableClaims.ts";
import type { Token } from "../text/tokens.ts";

/** One number and the words around it. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** Of the number, in `tokens`. */
  readonly at: number;
  readonly number: Token;
  /** The first token of its clause. */
  readonly clause: number;
  readonly form: Form;
  readonly year: number;
  readonly topic: Topic;
}

/** Whether applications are spoken of: in this sentence, only in an earlier one of the paragraph, or by words that reports use for them. */
export type Topic = "own" | "carried" | "hinted" | "none";

export const countUnits: ReadonlySet<string> = new Set([
  "件",
  "条",
  "起",
  "例",
  "份",
  "宗",
  "件次",
  "个",
  "部",
  "零",
  "",
]);

/** Only decisions and money are counted in these. */
const tableUnits: ReadonlySet<string> = new Set(["元", "次"]);

const timeUnits: ReadonlySet<string> = new Set(["月", "日", "个月", "天", "时", "分"]);

export function claimsOf({ text, tokens, sentences }: Prose, form: Form, year: number): Claim[] {
  const claims: Claim[] = [];
  let paragraphTopic = false;
  for (const sentence of sentences) {
    if (sentence.opens) paragraphTopic = false;
    const topic = topicOf(sentence, paragraphTopic);
    paragraphTopic ||= sentence.onRequests;
    if (!sentence.hasNumbers) continue;
    let clause = sentence.from;
    /** Numbers up to here have been claimed together. */
    let claimedUpTo = -1;
    for (let at = sentence.from; at < sentence.to; at++) {
      const number = tokens[at];
      if (!number) break;
      if (breaksClause(number)) clause = at + 1;
      if (number.kind !== "number") continue;
      // 无一件行政复议 is nothing, not one.
      const isNone = number.gap === 0 && tokens[at - 1]?.kind === "none";
      if (!isNone && at > claimedUpTo && (tableUnits.has(number.unit) || countUnits.has(number.unit))) {
        const place: Place = { text, tokens, sentence, at, number, clause, form, year, topic };
        const start = clause > sentence.from ? (tokens[clause - 1]?.end ?? sentence.start) : sentence.start;
        const together = tableUnits.has(number.unit)
          ? undefined
          : (labelledBefore(place) ?? tableClaimsTogether(place) ?? actsTogether(place));
        if (together) {
          for (const { words, number: own } of together.claims)
            claims.push(claimOf(words, own, start, sentence, isByDefault(words, place)));
          claimedUpTo = together.upTo;
        } else {
          const words = alone(place);
          if (words && words.readings.length > 0)
            claims.push(claimOf(words, number, start, sentence, isByDefault(words, place)));
        }
      }
      // 1至9月 is a time, not a number that ends a clause.
      if (!timeUnits.has(number.unit)) clause = at + 1;
    }
  }
  return claims;
}

/** 政府信息公开行政复议 says itself what it is about. */
const isByDefault = ({ by }: ClaimWords, { topic, sentence }: Place) =>
  topic === "hinted" && by !== "table" && !(by === "remedy" && sentence.onInformation);

function topicOf({ onRequests, onForeign, hintsAtRequests }: Sentence, ofParagraph: boolean): Topic {
  if (onRequests) return "own";
  if (hintsAtRequests) return "hinted";
  return ofParagraph && !onForeign ? "carried" : "none";
}

const alone = (place: Place): ClaimWords | undefined => {
  if (tableUnits.has(place.number.unit)) return tableClaim(place);
  if (place.number.unit === "零") return tableClaim(place);
  if (place.number.unit === "") return undefined;
  return (
    tableClaim(place) ??
    (place.tokens[place.at - 1]?.kind === "reach" ? reachedClaim(place) : undefined) ??
    labelledAfter(place) ??
    (place.tokens[place.at - 1]?.kind === "total" ? inAllClaim(place) : undefined) ??
    carryClaim(place) ??
    decidedClaim(place) ??
    actClaim(place) ??
    stockClaim(place)
  );
};

/** A list of letters between two 、 is still the same clause; behind a number a new one begins. */
export const breaksClause = ({ kind }: Token): boolean =>
  kind === "comma" || kind === "semicolon" || kind === "colon" || kind === "open" || kind === "close";
