// Reads a claim that does not fit once more, with the labels around it and the list that it stands in: 自然人申请予以公开62件 is one
// cell, 其中重复申请3件 is a part of what was counted before. It narrows or widens what a claim may mean; it does not judge.

import type { Claim, ClaimByNumber } from "./claim.ts";
import { remedyReadings, wholes } from "./claimed.ts";
import { breaksClause } from "./claims.ts";
import type { Context } from "../context.ts";
import { standingOf, type Standing } from "./counts.ts";
import { meantBy } from "./doubts.ts";
import type { Reading } from "../ledger.ts";
import type { Word } from "../text/lexicon.ts";
import { indexAt } from "../text/indexAt.ts";
import { isCompared, openerAt, wholeBefore } from "../lists/listAt.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";

/** Those of the claims that still do not fit when read closely, as they are then understood. `settled` is kept up to date. */
export function closelyContradicted(
  claims: readonly Claim[],
  byNumber: ClaimByNumber,
  settled: Map<number, Standing>,
  prose: Prose,
  context: Context,
): Claim[] {
  return claims
    .filter(
      (claim) =>
        settled.get(claim.numberStart) === "contradicted" &&
        standingOf(claim, context.ledger) === "contradicted",
    )
    .flatMap((claim) => {
      const closer = readCloser(claim, byNumber, settled, prose, context);
      const standing = standingOf(closer, context.ledger);
      settled.set(claim.numberStart, standing);
      return standing === "contradicted" ? [closer] : [];
    });
}

export function readCloser(
  claim: Claim,
  claims: ClaimByNumber,
  settled: ReadonlyMap<number, Standing>,
  prose: Prose,
  context: Context,
): Claim {
  const { tokens } = prose;
  const at = indexAt(tokens, claim.numberStart);
  if (tokens[at]?.start !== claim.numberStart) return claim;
  if (claim.by === "remedy") {
    const own = { ...claim, readings: remedied(claim, at, prose, context) };
    const whole = wholeOf(claim, at, prose);
    return whole && !isOfRemedies(whole, claim, claims, prose) ? { ...own, scope: "part" } : own;
  }
  let readings = besideOthers(claim, tokens, at);
  const subject = claim.word?.columns.length ? besideRow(claim, at, prose) : ofSubject(claim, at, prose);
  if (subject.length > 0) readings = [...readings, ...subject];
  const isNarrowed = readings !== claim.readings;
  const whole = wholeOf(claim, at, prose);
  if (!whole)
    return isAfterPart(claim, at, claims, prose, context) || isAfterKind(claim, at, claims, prose)
      ? { ...claim, isNarrowed, readings, scope: "part" }
      : { ...claim, isNarrowed, readings };
  const of = claims.get(whole.start);
  if (!of) return { ...claim, isNarrowed, readings, scope: isAll(whole, context) ? "all" : "part" };
  readings =
    (of.by === "carry" && claim.word?.columns.length ? inColumns(of.readings, claim.word) : undefined) ??
    met(readings, claim.word, of.word) ??
    readings;
  const isOfAll =
    settled.get(of.numberStart) === "fits" ||
    (settled.get(of.numberStart) === "contradicted" &&
      meantBy(of, prose, context) === "own" &&
      !isAfterKind(of, indexAt(tokens, of.numberStart), claims, prose));
  return { ...claim, isNarrowed, readings, scope: isOfAll && !isSubset(claim, of) ? "all" : "part" };
}

/** 办结61件，其中20日内办结57件; 上年结转4件，其中予以公开3件: the table has no cell for it. */
const isSubset = ({ by, key, word }: Claim, of: Claim) =>
  (by === "act" && key === of.key) || (of.by === "carry" && word?.columns.length === 0);

/** 疑难案件12件，其中复议7件: the list is of something else than the reviews that the table counts. */
const isOfRemedies = ({ start }: Token, { sentence }: Claim, claims: ClaimByNumber, { said }: Prose) =>
  claims.get(start)?.by === "remedy" ||
  /信息公开|依申请|(?:复议|诉讼|应诉)[^，。；、]{0,8}$/.test(
    said(Math.max(sentence.start, start - 24), start),
  );

/** Labels in the same clause that say of which cells: 因保护第三方合法权益不予公开8件, 自然人申请办结132件. */
function besideOthers({ readings, word, clauseStart }: Claim, tokens: readonly Token[], at: number) {
  let narrowed = readings;
  const look = (token: Token | undefined) => {
    if (token?.kind === "label" && token.word && token.word !== word)
      narrowed = met(narrowed, word, token.word) ?? narrowed;
  };
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before];
    if (!token || token.start < clauseStart) break;
    look(token);
  }
  for (let next = at + 1; next <= at + 6; next++) {
    const token = tokens[next];
    if (!token || token.kind === "number" || token.kind === "pause" || ends(token)) break;
    look(token);
  }
  return narrowed;
}

const ends = (token: Token) => breaksClause(token) || token.kind === "stop" || token.kind === "paragraph";

const farthestSubject = 200;

/** 自然人新收50件，上年结转3件，办结51件: the kind of applicant that opens the sentence. */
function ofSubject({ sentence: { from }, readings }: Claim, at: number, { tokens }: Prose) {
  const isMark = (token: Token | undefined) => token?.kind === "semicolon";
  let opening = from;
  if (at - from > farthestSubject) return [];
  for (let before = at - 1; before > from; before--)
    if (isMark(tokens[before])) {
      opening = before + 1;
      break;
    }
  for (let next = opening; next < Math.min(at, opening + 4); next++) {
    const token = tokens[next];
    if (!token || token.kind === "number" || token.kind === "pause") break;
    if (token.kind === "label" && token.word?.columns.length) return inColumns(readings, token.word) ?? [];
  }
  return [];
}

/** 自然人申请予以公开22件、商业企业6件: the result that the items before are of. */
function besideRow({ sentence, word }: Claim, at: number, { tokens }: Prose): readonly Reading[] {
  for (let before = at - 1; word && before >= sentence.from && at - before < farthest; before--) {
    const token = tokens[before];
    if (!token || token.kind === "comma" || token.kind === "semicolon") return [];
    if (token.kind === "label" && token.word?.columns.length === 0)
      return inColumns(token.word.readings, word) ?? [];
  }
  return [];
}

/** 征地类申请186件，办结180件: those of that kind. */
function isAfterKind({ sentence, by, value }: Claim, at: number, claims: ClaimByNumber, prose: Prose) {
  const { tokens } = prose;
  if (by !== "act") return false;
  if (ofMatter.test(prose.said(sentence.start, sentence.start + 20))) return true;
  for (let before = at - 1; before >= sentence.from && at - before < farthest; before--) {
    const token = tokens[before];
    if (!token || token.kind === "semicolon") return false;
    if ((token.kind === "application" || token.kind === "requests") && isOfMatter(prose, sentence, token))
      return true;
    if (token.kind !== "number" || token.unit !== tokens[at]?.unit) continue;
    const named = tokens[before - 1];
    const isOfKind =
      (named?.kind === "application" || named?.kind === "requests") &&
      (named.gap > 0 || tokens[before - 2]?.kind === "filler");
    const of = claims.get(token.start);
    // 校外培训类申请较多，受理14件，办结13件
    if (of?.by === "act" && !isOfKind && token.value >= value) continue;
    return isOfKind && !of && token.value >= value;
  }
  return false;
}

/** 征地类申请仍居首位，全年收到26件; 有关校外培训的申请. */
const isOfMatter = ({ said }: Prose, sentence: Sentence, { start }: Token) =>
  kindOfThem.test(said(Math.max(sentence.start, start - 20), start));

const kindOfThem =
  /(?:[^各多、，。；]{2}(?:类|方面|领域)|(?:有关|涉及|关于)[^，。；公开申请]{2,12})的?(?:政府信息公开)?$/;
/** 土地征收方面，收到申请26件; 受理申请方面 are all of them. */
const ofMatter =
  /^(?![^，]*(?:公开|申请|受理|答复|办[理结件]|收[件到]|总体|各))[^，。；]{2,12}(?:类|方面|领域)，/;

/** What two labels have in common: cells where a row meets columns, or the row that is one of the other's. */
function met(
  readings: readonly Reading[],
  word: Word | undefined,
  other: Word | undefined,
): readonly Reading[] | undefined {
  if (!other) return undefined;
  if (other.columns.length > 0)
    return word && word.columns.length > 0 ? undefined : inColumns(readings, other);
  if (!word) return undefined;
  if (word.columns.length > 0) return inColumns(other.readings, word);
  const [own, others] = [word.readings[0]?.plus ?? [], other.readings[0]?.plus ?? []];
  if (own.length === others.length) return undefined;
  const [few, many] = own.length < others.length ? [word, others] : [other, own];
  return few.readings[0]?.plus.every((id) => many.includes(id)) ? few.readings : undefined;
}

function inColumns(readings: readonly Reading[], { columns }: Word): readonly Reading[] | undefined {
  const cells = (ids: readonly string[]) =>
    ids.flatMap((id) => columns.map((column) => id.replace(/\.total$/, `.${column}`)));
  if (!readings.every(({ plus }) => plus.every((id) => id.endsWith(".total")))) return undefined;
  return readings.map(({ plus, minus }) => ({ plus: cells(plus), ...(minus && { minus: cells(minus) }) }));
}

/** 申请征收信息的52件，予以公开40件: numbers of labels behind a number that nothing is known of may be parts of that. */
function isAfterPart(
  { sentence, by, word, value }: Claim,
  at: number,
  claims: ClaimByNumber,
  { tokens }: Prose,
  context: Context,
): boolean {
  if (by !== "label" || !word || word.columns.length > 0 || tokens[at - 1]?.kind === "rest") return false;
  for (let before = at - 1; before >= sentence.from && at - before < farthest; before--) {
    const token = tokens[before];
    if (!token || token.kind === "semicolon") return false;
    if (token.kind !== "number" || token.unit !== tokens[at]?.unit || isCompared(tokens, before)) continue;
    const claim = claims.get(token.start);
    if (claim?.by === "label") continue;
    return claim === undefined && token.value >= value && !isAll(token, context);
  }
  return false;
}

/** 158件答复中: as many as there were in all, whatever words say so. */
const isAll = ({ value }: Token, { ledger }: Context) =>
  wholes.some((reading) => ledger.amount(reading) === value);

/** The number that the list which the claim stands in is of. */
function wholeOf({ sentence }: Claim, at: number, prose: Prose): Token | undefined {
  const { tokens, sentences } = prose;
  for (let before = at - 1; before >= sentence.from && at - before < farthest; before--) {
    const token = tokens[before];
    if (!token || token.kind === "semicolon") return undefined;
    if (openerAt(prose, before, sentence) === undefined) continue;
    const earlier = sentences[indexAt(sentences, sentence.start) - 1];
    return tokens[wholeBefore(tokens, before, sentence, earlier)];
  }
  return undefined;
}

const farthest = 60;

/** Outcomes and remedies of one sentence belong together, whichever stands first. */
function remedied(claim: Claim, at: number, { tokens }: Prose, { form }: Context): readonly Reading[] {
  const { sentence, key, readings, word } = claim;
  const column = key.slice(key.lastIndexOf(".") + 1);
  const spoken: (readonly string[])[] = [];
  const outcomes: string[] = [];
  let isItem = false;
  for (let before = at - 1; before >= sentence.from && at - before < farthest; before--) {
    const token = tokens[before];
    if (token?.kind === "semicolon") break;
    isItem ||= token?.kind === "list" || token?.kind === "respectively" || token?.kind === "open";
    if ((token?.kind === "remedy" || token?.kind === "judge") && token.word?.rows[0])
      spoken.push(token.word.rows[0]);
    if (token?.kind === "outcome" && token.word && (isItem || !hasOwnNumber(tokens, before, at)))
      outcomes.push(token.word.column);
  }
  if (column !== "total") {
    // 5件被复议机关纠正: said without the remedy itself.
    if (spoken.length === 0 && tokens[at + 2]?.kind === "judge") return readings;
    // 维持12件 behind the parts of lawsuits, or behind reviews and lawsuits together, may be that of all of them.
    const [nearest = [], ...earlier] = spoken;
    const sets = earlier.filter(
      (rows) => rows.length > nearest.length && nearest.every((row) => rows.includes(row)),
    );
    return [...readings, ...remedyReadings([...sets, [...new Set(spoken.flat())]], column, form)];
  }
  if (!word) return readings;
  const behind = outcomeBehind(tokens, at);
  if (behind !== undefined) return remedyReadings(word.rows, behind, form);
  return [...readings, ...outcomes.flatMap((outcome) => remedyReadings(word.rows, outcome, form))];
}

/** 尚未审结1件 has its number; 尚未审结的行政复议2件 is what the number of the remedy counts. */
function hasOwnNumber(tokens: readonly Token[], outcome: number, at: number): boolean {
  for (let next = outcome + 1; next < at; next++) {
    const token = tokens[next];
    if (token?.kind === "number") return true;
    if (token?.kind !== "filler" && token?.kind !== "total") return false;
  }
  return false;
}

/** 2件行政复议案件被复议机关纠正; 5件行政复议、1件行政诉讼被纠正: both were. */
function outcomeBehind(tokens: readonly Token[], at: number): string | undefined {
  let isAmongOthers = false;
  for (let next = at + 1; next <= at + 12; next++) {
    const token = tokens[next];
    isAmongOthers ||= tokens[at + 1]?.kind === "remedy" && leadsToRemedy(tokens, next);
    if (!token || ends(token)) return undefined;
    if ((token.kind === "number" || token.kind === "pause") && !isAmongOthers) return undefined;
    if (token.kind === "outcome") return token.word?.column;
  }
  return undefined;
}

/** 、1件行政诉讼. */
const leadsToRemedy = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.kind === "pause" || tokens[at]?.kind === "joint") &&
  tokens[at + 1]?.kind === "number" &&
  tokens[at + 2]?.kind === "remedy";
