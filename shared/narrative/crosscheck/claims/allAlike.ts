// Claims that all of what was counted is of one kind: 行政复议7件，均获维持; 不予处理4件，全部为重复申请. The number is that of the
// claim before; where that one speaks of a part, nothing is claimed of the table.

import type { Claim, ClaimByNumber } from "./claim.ts";
import { remedyReadings } from "./claimed.ts";
import type { Context } from "../context.ts";
import { countable } from "../text/countable.ts";
import { meantBy } from "./doubts.ts";
import type { Reading } from "../ledger.ts";
import type { Word } from "../text/lexicon.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";

export function allAlikeClaims(prose: Prose, claims: ClaimByNumber, context: Context): Claim[] {
  const found: Claim[] = [];
  for (const sentence of prose.sentences) {
    if (!sentence.hasNumbers || !sentence.hasAlike) continue;
    for (let at = sentence.from + 1; at < sentence.to; at++) {
      const token = prose.tokens[at];
      if (
        token?.kind !== "each" &&
        token?.kind !== "all" &&
        !(token?.kind === "filler" && isAlike(prose, at))
      )
        continue;
      const claim = claimAt(prose, sentence, at, claims, context);
      if (claim) found.push(claim);
    }
  }
  return found;
}

/** 均, and 系 that opens a clause: 绝大部分系 … is of a part. */
function isAlike({ text, tokens }: Prose, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const letter = text.charAt(token?.start ?? 0);
  return letter === "均" || (letter === "系" && token?.gap === 0 && before?.kind === "comma");
}

function claimAt(
  prose: Prose,
  sentence: Sentence,
  at: number,
  claims: ClaimByNumber,
  context: Context,
): Claim | undefined {
  const { tokens } = prose;
  const each = tokens[at];
  const label = labelBehind(prose, at, sentence.to);
  const of = label && claimBefore(tokens, at, sentence.from, claims);
  if (!each || !label?.word || !of || meantBy(of, prose, context) !== "own") return undefined;
  if (isAmong(of, label.word)) return undefined;
  const readings = label.kind === "outcome" ? ofRemedy(of, label.word.column, context) : label.word.readings;
  if (readings.length === 0) return undefined;
  return {
    ...of,
    key: `${label.kind === "outcome" ? of.key.replace(/\.total$/, "") : label.word.key}.${label.word.column || "all"}`,
    readings,
    end: label.end,
    clauseStart: each.start,
    numberStart: each.start,
    numberEnd: each.end,
    by: label.kind === "outcome" ? "remedy" : "label",
    word: label.kind === "outcome" ? undefined : label.word,
  };
}

/** 过程性信息13件，均不予公开: the reason is one of those for what became of them. */
const isAmong = ({ word }: Claim, { isDecision, readings: [all] }: Word) =>
  isDecision &&
  word?.columns.length === 0 &&
  word.readings[0]?.plus.every((id) => all?.plus.includes(id)) === true;

/** 均获复议机关维持: behind a few letters, with no number of its own. */
function labelBehind({ tokens, said }: Prose, at: number, to: number): Token | undefined {
  let letters = 0;
  for (let next = at + 1; next < Math.min(to, at + 6); next++) {
    const token = tokens[next];
    if (!token || (letters += token.gap) > farthest) return undefined;
    if (token.kind === "label" || token.kind === "outcome") {
      // 均因含有个人身份证号码, 均系同一企业提出: who applies is named in one way, what was applied for in many.
      if (token.word?.columns.length && !applies.test(said(tokens[at]?.start ?? 0, token.start)))
        return undefined;
      const behind = tokens[next + 1];
      return behind?.kind === "number" || behind?.kind === "joint" || behind?.kind === "pause"
        ? undefined
        : token;
    }
    if (
      token.kind !== "filler" &&
      token.kind !== "remedy" &&
      token.kind !== "judge" &&
      token.kind !== "each" &&
      token.kind !== "all"
    )
      return undefined;
  }
  return undefined;
}

const applies = /^(?:均|全部|都|各|系|为|是|由|来自|属于|全)*$/;

const farthest = 5;

/** The claim of the last number before, with at most one comma between. */
function claimBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
  claims: ClaimByNumber,
): Claim | undefined {
  let commas = 0;
  for (let before = at - 1; before >= from && at - before < 6; before--) {
    const token = tokens[before];
    if (!token || token.kind === "semicolon" || (token.kind === "comma" && ++commas > 1)) return undefined;
    if (token.kind !== "number") continue;
    return countable.has(token.unit) && token.exactness === "exact" ? claims.get(token.start) : undefined;
  }
  return undefined;
}

/** With those that are pending left out of the number, or counted along: 均获维持 may speak of what was decided. */
function ofRemedy({ word }: Claim, column: string, { form }: Context): readonly Reading[] {
  if (!word || word.rows.length === 0) return [];
  const readings = remedyReadings(word.rows, column, form);
  const pending = remedyReadings(word.rows, "pending", form);
  return [
    ...readings,
    ...readings.map((reading, index) => ({ plus: [...reading.plus, ...(pending[index]?.plus ?? [])] })),
  ];
}
