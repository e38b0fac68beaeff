// Numbers before their label: 48件来自自然人, 9件申请因属于信访举报投诉或重复申请, 3件被复议机关纠正.

import type { ClaimWords } from "./claim.ts";
import { breaksClause, type Place } from "./claims.ts";
import { isBetween, isLabel, needsTopic, numberFollows, summed } from "./labels.ts";
import type { Token } from "../text/tokens.ts";

/** 48件来自自然人, 9件被部分公开, 1件涉及政府信息公开工作的行政复议: the label stands behind, and no number of its own does. */
export function labelledAfter(place: Place): ClaimWords | undefined {
  const { tokens, at, number, sentence } = place;
  let distance = 0;
  for (let next = at + 1; next < sentence.to; next++) {
    const token = tokens[next];
    if (!token) return undefined;
    // 2件被判决纠正
    distance += token.kind === "outcome" && isByJudgment(place, token) ? 0 : token.gap;
    // 21件申请因…不予公开: what became of them may stand at the end of the clause.
    if (isReason(place, next)) distance = 0;
    // 2件因申请人逾期不补正
    if (next === at + 1 && token.kind === "filler" && distance === 1 && isReason(place, next + 1)) continue;
    const isDecided = next > at + 1 && token.word?.isDecision && tokens[at + 1]?.kind === "application";
    if (distance > (token.kind === "remedy" ? 8 : isDecided ? 18 : 0)) {
      // 4件政府信息公开申请因申请人逾期未缴费
      if (tokens[at + 1]?.kind === "requests" && token.kind === "filler" && distance <= 2) continue;
      if (
        tokens[at + 1]?.kind === "application" &&
        distance <= 18 &&
        !breaksClause(token) &&
        token.kind !== "number"
      )
        continue;
      return undefined;
    }
    if (distance > 8 && !isDecided) continue;
    if (isLabel(token.kind)) {
      if (needsTopic(token) && place.topic === "none") return undefined;
      if (token.kind === "label" && isReason(place, next) && isJoined(tokens, next + 1))
        return labelsBehind(place, next);
      // 10件来自科研机构、社会公益组织: of all of these together.
      if (token.word?.columns.length && leadsToLabel(tokens, next + 1)) return labelsBehind(place, next);
      // 其余11件作不予处理或其他处理
      if (token.word?.isDecision && isJoined(tokens, next + 1) && isMadeInto(place, token))
        return labelsBehind(place, next);
      if (token.kind === "label" && tokens[next + 1]?.kind === "joint") return undefined;
      return numberFollows(tokens, next + 1) ? undefined : summed([token], place, number.start, token.end);
    }
    // 3件被复议机关纠正
    if (token.kind === "judge") continue;
    if (!isBetween(token.kind) || token.kind === "colon" || token.kind === "total") return undefined;
  }
  return undefined;
}

const isByJudgment = ({ text }: Place, { start, gap }: Token) =>
  gap === 2 && ["判决", "裁定", "决定", "责令"].includes(text.slice(start - 2, start));

/** 作, 作出 between the number and the first of its labels. */
const isMadeInto = ({ text, number }: Place, { start }: Token) =>
  start - number.end < 8 &&
  /^(?:申请)?(?:均|都|已|分别|依法)*(?:被|予以)?(?:作出|作|按照?)$/.test(text.slice(number.end, start));

/** 4件申请因申请人逾期未缴费. */
function isReason({ tokens, at, text }: Place, next: number): boolean {
  const [following, label] = [tokens[at + 1], tokens[next]];
  const isNamed = following?.kind === "requests" || following?.kind === "application";
  const named = isNamed ? following : tokens[at];
  return (
    (!isNamed || following.gap === 0) &&
    named !== undefined &&
    label?.kind === "label" &&
    label.word?.columns.length === 0 &&
    !label.word.isDecision &&
    /^(?:因|由于|系)(?:申请人|属于)?$/.test(text.slice(named.end, label.start))
  );
}

/** 9件申请因属于信访举报投诉或重复申请: all of them together; with 等, of all that was decided so. */
function labelsBehind(place: Place, first: number): ClaimWords | undefined {
  const { tokens, number, sentence } = place;
  const labels: Token[] = [];
  const isOfApplicants = (label: Token | undefined) => (label?.word?.columns.length ?? 0) > 0;
  let next = first;
  for (; ; next += 2) {
    const label = tokens[next];
    if (label?.kind !== "label" || isOfApplicants(label) !== isOfApplicants(tokens[first])) return undefined;
    labels.push(label);
    if (!isJoined(tokens, next + 1)) break;
  }
  const [last, behind] = [labels.at(-1), tokens[next + 1]];
  if (!last || numberFollows(tokens, next + 1)) return undefined;
  if (behind?.kind !== "etc") {
    // 科研机构和其他组织
    return behind?.kind === "joint" || behind?.kind === "pause" || behind?.kind === "rest"
      ? undefined
      : summed(labels, place, number.start, last.end);
  }
  if (isOfApplicants(last)) return undefined;
  for (let at = next + 2; at < Math.min(sentence.to, next + 6); at++) {
    const token = tokens[at];
    if (!token || token.gap > 4 || token.kind === "number") return undefined;
    if (token.kind === "label")
      return token.word?.isDecision ? summed([token], place, number.start, token.end) : undefined;
  }
  return undefined;
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const [mark, label] = [tokens[at], tokens[at + 1]];
  return (
    (mark?.kind === "pause" || mark?.kind === "joint") &&
    mark.gap === 0 &&
    label?.kind === "label" &&
    label.gap === 0
  );
}

const leadsToLabel = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.kind === "pause" || tokens[at]?.kind === "joint") &&
  tokens[at + 1]?.kind === "label" &&
  !numberFollows(tokens, at + 2);
