// What has grown where no number of this year's stands beside 增长: 政府信息公开申请数量同比增长20%, 行政许可决定较上年增长36%.
// Nothing but these words may open the clause, so the whole of the table is meant. It knows no figures.

import type { Form } from "../../../form/form.ts";
import { readingsOf, remedyReadings } from "../claims/claimed.ts";
import type { Reading } from "../ledger.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Token, TokenKind } from "../text/tokens.ts";

export interface GrowthSubject {
  /** The word that says what moved. */
  readonly now: Token;
  readonly subject: readonly Reading[];
}

/** `at`: the place of 增长 in the tokens. */
export function subjectBefore(
  prose: Prose,
  at: number,
  sentence: Sentence,
  form: Form,
): GrowthSubject | undefined {
  const { text, tokens } = prose;
  const verb = tokens[at]?.start ?? 0;
  for (let before = at - 1; before >= sentence.from; before--) {
    const token = tokens[before];
    if (!token) return undefined;
    const subject = readingsAt(prose, before, sentence, form);
    if (subject) {
      // 行政许可申请量, 行政处罚决定信息 are no decisions.
      const isOther = token.kind === "document" && /申请|信息/.test(text.slice(token.end, verb));
      return subject.length > 0 && !isOther ? { now: token, subject } : undefined;
    }
    if (!aside.has(token.kind) || token.gap > 0) return undefined;
  }
  return undefined;
}

/** What the word here stands for; [] where it does not open its clause; undefined where it is no such word. */
function readingsAt(
  prose: Prose,
  at: number,
  sentence: Sentence,
  form: Form,
): readonly Reading[] | undefined {
  const token = prose.tokens[at];
  switch (token?.kind) {
    case "requests":
    case "application":
      return applications(prose, at, sentence, form);
    case "remedy":
      return opensClause(prose, at, sentence, 2)
        ? remedyReadings(token.word?.rows.slice(0, 1) ?? [], "total", form)
        : [];
    case "label":
      return sentence.onRequests && token.word?.isFormal && opensClause(prose, at, sentence, 0)
        ? token.word.readings
        : [];
    case "document":
      return documentReadings(prose, at, sentence);
    default:
      return undefined;
  }
}

/** 政府信息公开申请, 新收申请, 办结的政府信息公开申请; 申请 alone only where it opens the sentence. */
function applications(
  prose: Prose,
  at: number,
  sentence: Sentence,
  form: Form,
): readonly Reading[] | undefined {
  const { tokens } = prose;
  const token = tokens[at];
  const act = tokens[at - 1];
  if (
    token?.gap === 0 &&
    at > sentence.from &&
    act &&
    isRole(act.kind) &&
    opensClause(prose, at - 1, sentence, 0)
  )
    return readingsOf(act.kind, form);
  if (token?.kind === "application" && at > sentence.from) return undefined;
  return opensClause(prose, at, sentence, 2) ? readingsOf("received", form) : [];
}

const isRole = (kind: TokenKind): kind is "newlyReceived" | "received" | "answered" =>
  kind === "newlyReceived" || kind === "received" || kind === "answered";

/** Nothing but the time, or 全市, stands before it in its clause. */
function opensClause({ text, tokens }: Prose, at: number, { from }: Sentence, letters: number): boolean {
  const before = tokens[at - 1]?.kind;
  const { gap = Infinity, start = 0 } = tokens[at] ?? {};
  const opens = at === from || before === "year" || before === "own" || before === "comma";
  return opens && (gap <= letters || (gap === 2 && wholePlace.test(text.slice(start - 2, start))));
}

const wholePlace = /全[省市县区州旗镇乡]/;

/** 作出行政处罚决定, 制发行政规范性文件: the word of the column stands beside the row. */
function documentReadings(prose: Prose, at: number, sentence: Sentence): readonly Reading[] {
  const { tokens } = prose;
  const behind = tokens[at + 1];
  let column = behind?.kind === "column" && behind.gap === 0 ? behind.word?.column : undefined;
  let first = at;
  for (; first > sentence.from && tokens[first]?.gap === 0; first--) {
    const before = tokens[first - 1];
    if (before?.kind === "column") column ??= before.word?.column;
    else if (before?.kind !== "filler") break;
  }
  const readings = tokens[at]?.word?.readings ?? [];
  return opensClause(prose, first, sentence, 0)
    ? readings.filter(({ plus: [id = ""] }) => id.endsWith(`.${column ?? ""}`))
    : [];
}

/** What stands between the words and 增长. */
const aside: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "filler",
  "total",
  "application",
  "last",
  "compare",
  "with",
  "joint",
  "comma",
  "column",
]);
