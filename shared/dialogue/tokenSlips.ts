// Words that mean nothing, held against the labels together with the function words among them: which of them is a label with a slip in
// it, and where it may not be one. It does not know how alike two words are.

import type { Lexicon } from "./lexicon.ts";
import { combine } from "./selection.ts";
import { slipIn } from "./slips.ts";
import type { Token } from "./tokens.ts";

/** Stretches of words that mean nothing are held against the labels, function words within them included. */
export function withSlips(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const result: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    let end = at;
    while (end < tokens.length && isPlainWord(tokens[end])) end++;
    const run = tokens.slice(at, end);
    if (run.some(({ kind }) => kind === "word")) {
      result.push(...slipsOf(run, lexicon, tokens[at - 1], tokens[end], blocksNamed(tokens, at, end)));
    } else result.push(...run);
    const next = tokens[end];
    if (next) result.push(next);
    at = end + 1;
  }
  return result;
}

/** The tables that the labels of the same clause are of. */
function blocksNamed(tokens: readonly Token[], from: number, to: number): ReadonlySet<number> {
  const isEnd = ({ kind, text }: Token) => kind === "mark" && text !== " ";
  const start = tokens.slice(0, from).findLastIndex(isEnd) + 1;
  const end = tokens.slice(to).findIndex(isEnd);
  const clause = tokens.slice(start, end < 0 ? undefined : to + end);
  return new Set(
    clause.flatMap((token) =>
      token.kind === "label" && !token.meaning.common
        ? token.meaning.selections.map(({ block }) => block)
        : [],
    ),
  );
}

const plainKinds: ReadonlySet<string> = new Set([
  "word",
  "noise",
  "and",
  "copula",
  "all",
  "plus",
  "likewise",
  "elsewhere",
  "zero",
  "elsewhen",
]);

const isPlainWord = (token: Token | undefined) =>
  token !== undefined &&
  (plainKinds.has(token.kind) ||
    (token.kind === "label" && (token.meaning.common || token.meaning.selections.length === 0))) &&
  !/[、]/.test(token.text);

function slipsOf(
  run: readonly Token[],
  lexicon: Lexicon,
  before: Token | undefined,
  after: Token | undefined,
  blocks: ReadonlySet<number>,
): Token[] {
  const words = run.map(({ text }) => text).join("");
  const spilt = before?.kind === "label" ? slipBehind(before, words, lexicon) : 0;
  if (spilt > 0) return [{ kind: "noise", text: words.slice(0, spilt) }, ...cut(run, spilt, words.length)];
  const slip = slipIn(words, lexicon);
  if (!slip) return [...run];
  // 规章今年新出1件 is no slip of 新收: that is of another table.
  if (blocks.size > 0 && !slip.meaning.selections.some(({ block }) => blocks.has(block))) return [...run];
  // 无行政执法权 denies no 行政执法案卷.
  const isDenied = before?.kind === "zero" || run.some(({ kind }) => kind === "zero");
  if (isDenied && !slip.isAlike) return [...run];
  const isShort = slip.meaning.phrase.length <= 3;
  const atEnd =
    slip.end === words.length &&
    (!after || after.kind === "figure" || after.kind === "mark" || after.kind === "label");
  const atStart = slip.start === 0 && before?.kind === "figure";
  // 信仿类申请: beside it nothing else is unknown.
  const rest = [...cut(run, 0, slip.start), ...cut(run, slip.end, words.length)];
  const isAlone = slip.isAlike && rest.every(({ kind }) => kind !== "word");
  if (isShort && !atEnd && !atStart && !isAlone) return [...run];
  const label: Token = { kind: "label", text: words.slice(slip.start, slip.end), meaning: slip.meaning };
  return [...cut(run, 0, slip.start), label, ...cut(run, slip.end, words.length)];
}

/** 第三方 and 合法权宜 behind it: the label was heard in part, the rest of its name has a slip in it. Its length, or 0. */
function slipBehind(
  { text, meaning }: Extract<Token, { kind: "label" }>,
  words: string,
  lexicon: Lexicon,
): number {
  const slip = slipIn((text + words).slice(0, 40), lexicon);
  const isSame = slip?.start === 0 && slip.end > text.length && slip.isAlike;
  return isSame && combine(slip.meaning.selections, meaning.selections).length > 0
    ? slip.end - text.length
    : 0;
}

/** The tokens between two places of their joined text; those that are cut become words. */
function cut(run: readonly Token[], from: number, to: number): Token[] {
  const parts: Token[] = [];
  let start = 0;
  for (const token of run) {
    const end = start + token.text.length;
    if (start >= from && end <= to) parts.push(token);
    else if (end > from && start < to)
      parts.push({
        kind: "word",
        text: token.text.slice(Math.max(0, from - start), Math.max(0, to - start)),
      });
    start = end;
  }
  return parts.filter(({ text }) => text !== "");
}
