// The numbers that a share may be of: those stated before it, and those of the table that its words name. It does not judge.

import { readingsOf } from "../claims/claimed.ts";
import type { ClaimByNumber } from "../claims/claim.ts";
import type { Context } from "../context.ts";
import type { Word } from "../text/lexicon.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Share } from "./sharesOf.ts";
import type { Token } from "../text/tokens.ts";
import type { Role } from "../text/vocabulary.ts";

/** Where a share stands, with the others of its sentence. */
export interface Place {
  readonly prose: Prose;
  readonly sentence: Sentence;
  readonly before: Sentence | undefined;
  /** Numbers that have a share of their own. */
  readonly siblings: ReadonlySet<Token>;
  readonly claims: ClaimByNumber;
  readonly context: Context;
}

/** No further back than this, in tokens. */
export const mostTokens = 160;

/**
 * Numbers with the same unit that the part can be a part of: in the sentence, and in the one before, which may have the total.
 * Its siblings are none: what has a share of its own, and what stands in the same list.
 */
export function wholesBefore(
  { part, value, at }: Share,
  { prose: { tokens }, sentence: { from, opens }, before, siblings, claims }: Place,
): number[] {
  const stated: number[] = [];
  const start = !opens && before ? before.from : from;
  const own = claims.get(part.start)?.word;
  let isInList = false;
  for (let place = at - 1; place >= Math.max(start, at - mostTokens); place--) {
    const token = tokens[place];
    // 其中, and a bracket that is still open here: what stands before it is what the list is of.
    if (token?.kind === "list" || token?.kind === "open") isInList = true;
    if (token?.kind !== "number" || token.unit !== part.unit || token.exactness !== "exact") continue;
    if (token.value < value || token.value <= 0 || token.step > Math.max(part.step, 100)) continue;
    if (!isInList && siblings.has(token)) continue;
    const word = own && claims.get(token.start)?.word;
    if (
      word &&
      own.kind === "label" &&
      own.columns.length > 0 === word.columns.length > 0 &&
      !isHeadingOf(word, own)
    )
      continue;
    stated.push(token.value);
  }
  return stated;
}

/** Behind 占. */
export function wordsOfWhole({ at, percent }: Share, { tokens, said }: Prose): string {
  for (let next = at + 1; tokens[next] && tokens[next] !== percent; next++)
    if (tokens[next]?.kind === "share") return said(tokens[next]?.end ?? 0, percent.start);
  return "";
}

const ofRole =
  /^(?:全[市县区省州旗镇乡局委厅部年]|[本今]年度?|我[局市县区镇]|[的了])*(新收|收到|受理|接收|办结|答复)的?(?:政府信息公开|信息公开|依申请公开|公开)?(?:申请)?(?:件|案件)?(?:总[数量]|件?数|量)?的?$/;
const roles: Readonly<Record<string, Role>> = { 新收: "newlyReceived", 办结: "answered", 答复: "answered" };

/** 占办结总数的51.39%, 占新收总量的77.61%: which of the numbers of applications is meant, where only one can be. */
export function roleNamed(share: Share, prose: Prose): Role | undefined {
  const role = ofRole.exec(wordsOfWhole(share, prose))?.[1];
  return role === undefined ? undefined : roles[role];
}

/** 占不予公开的47.83%, 占新收总量的21.67%: a figure of the table, by its label. */
export function wholesNamed(share: Share, { prose, context }: Place): number[] {
  const { at, percent, value } = share;
  const { tokens } = prose;
  const role = ofRole.exec(wordsOfWhole(share, prose))?.[1];
  if (role !== undefined)
    return readingsOf(roles[role] ?? "received", context.form).flatMap((reading) => {
      const amount = context.ledger.amount(reading);
      return amount !== undefined && amount >= value ? amount : [];
    });
  for (let next = at + 1; tokens[next] && tokens[next] !== percent; next++) {
    const token = tokens[next];
    if (token?.kind === "label" && tokens[next - 1]?.kind === "share")
      return (token.word?.readings ?? []).flatMap((reading) => {
        const amount = context.ledger.amount(reading);
        return amount !== undefined && amount >= value ? amount : [];
      });
  }
  return [];
}

const isHeadingOf = ({ readings: [whole] }: Word, { readings: [part] }: Word) =>
  part !== undefined &&
  part.plus.every((id) => whole?.plus.includes(id)) &&
  part.plus.length < (whole?.plus.length ?? 0);
