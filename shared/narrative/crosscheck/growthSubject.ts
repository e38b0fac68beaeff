// What has grown where no number of this year's stands beside 增长: 政府信息公开申请数量同比增长20%, 行政许可决定较上年增长36%.
// Nothing but these words may open the clause, so the whole of the table is meant. It knows no figures.

import type { Form } from "../../form/form.ts";
import { readingsOf, remedyReadings } from "./claimed.ts";
import type { Reading } from "./ledger.ts";
import type { Prose, Sentence } from "./prose.ts";
import type { Token, TokenKind } from "./tokens.ts";

export interface GrowthSubject {
  /** The word that says what moved. */
  readonly now: Token;
  readonly subject: readonly Reading[];
}

/** `at`: the place of 增长 in the tokens. */
export function subjectBefore(
  { text, tokens }: Prose,
  at: number,
  sentence: Sentence,
  form: Form,
): GrowthSubject | undefined {
  const verb = tokens[at]?.start ?? 0;
  for (let before = at - 1; before >= sentence.from; before--) {
    const token = tokens[before];
    if (!token) return undefined;
    const subject = readingsAt(tokens, before, sentence, form);
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
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  form: Form,
): readonly Reading[] | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  const isFirst = at === sentence.from;
  switch (token?.kind) {
    case "application":
      // 新收申请较上年增长20%
      if (before?.kind === "newlyReceived" && at - 1 === sentence.from && token.gap === 0)
        return readingsOf("newlyReceived", form);
      return isFirst ? opening(token, isFirst, before, readingsOf("received", form)) : undefined;
    case "requests":
      return opening(token, isFirst, before, readingsOf("received", form));
    case "remedy":
      return opening(
        token,
        isFirst,
        before,
        remedyReadings(token.word?.rows.slice(0, 1) ?? [], "total", form),
      );
    case "label":
      return sentence.onRequests && token.word?.isFormal && token.gap === 0
        ? opening(token, isFirst, before, token.word.readings)
        : [];
    case "document":
      return documentReadings(tokens, at, sentence);
    default:
      return undefined;
  }
}

function opening(
  { gap }: Token,
  isFirst: boolean,
  before: Token | undefined,
  readings: readonly Reading[],
): readonly Reading[] {
  const opens = isFirst || before?.kind === "year" || before?.kind === "own" || before?.kind === "comma";
  return opens && gap <= 2 ? readings : [];
}

/** 作出行政处罚决定, 制发行政规范性文件: the word of the column stands beside the row. */
function documentReadings(tokens: readonly Token[], at: number, { from }: Sentence): readonly Reading[] {
  const behind = tokens[at + 1];
  let column = behind?.kind === "column" && behind.gap === 0 ? behind.word?.column : undefined;
  let first = at;
  for (; first > from && tokens[first]?.gap === 0; first--) {
    const before = tokens[first - 1];
    if (before?.kind === "column") column ??= before.word?.column;
    else if (before?.kind !== "filler" && before?.kind !== "year" && before?.kind !== "own") break;
  }
  const opens = tokens[first]?.gap === 0 && (first === from || tokens[first - 1]?.kind === "comma");
  const readings = tokens[at]?.word?.readings ?? [];
  return opens ? readings.filter(({ plus: [id = ""] }) => id.endsWith(`.${column ?? ""}`)) : [];
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
