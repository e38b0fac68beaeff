// 没有, 未 and labels that begin with them: which column or row is denied. It does not know what the clause says besides.

import type { FunctionWord } from "./functionWords.ts";
import { isNamedSoon, phraseAt, selectionsOf } from "./heard.ts";
import type { Lexicon } from "./lexicon.ts";
import { combine, isNamed } from "./selection.ts";
import type { Token } from "./tokens.ts";

/** 不存在行政复议: a label that denies, directly before a label of another table, says that there is none of it. */
export function withDenials(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (isDeniedDenial(token, tokens[index + 1]) || isDeniedDenial(tokens[index - 1], token))
      return { kind: "noise", text: token.text };
    if (token.kind !== "label" || !/^(?:[我本][局单位机关们]+)?(?:不存在|没有|无)/.test(token.text))
      return token;
    const denial: Token = { kind: "zero", text: token.text };
    const next = tokens.slice(index + 1).find(({ kind, text }) => kind !== "noise" && text !== " ");
    if (next?.kind !== "label") return token;
    if (next.meaning.selections.length === 0) return next.meaning.nothingIn ? denial : token;
    const blocks = new Set(token.meaning.selections.map(({ block }) => block));
    // 不存在上年结转: of two rows of one table the second is denied, where nothing is counted.
    const isFollowed = tokens[index + 1] === next && !tokens.some(({ kind }) => kind === "figure");
    const excludes = combine(token.meaning.selections, next.meaning.selections).length === 0;
    if (isFollowed && excludes) return denial;
    const isElsewhere = next.meaning.selections.every(({ block }) => !blocks.has(block));
    return isElsewhere ? denial : token;
  });
}

/** In tokens, from a label to its denial. */
const farthest = 100;

/** 不是没有, 并非没有: there is some. */
const isDeniedDenial = (not: Token | undefined, zero: Token | undefined) =>
  not?.kind === "not" && zero?.kind === "zero";

/** 没有制定规章, 规章没有制定: where the verb names a column of what stands beside it, only that column is denied. */
export function withoutVerb(
  word: FunctionWord,
  text: string,
  at: number,
  lexicon: Lexicon,
  before: readonly Token[],
): Token {
  // 没给, 没让: what did not happen has no name here, so that nobody knows what is denied.
  const short = /^[没未]$/.test(word.text) ? lexicon.verbs.get(text.charAt(at + 1)) : undefined;
  if (short && !phraseAt(text, at + 1, lexicon)) {
    const behind = at + 2 + (/^(?:过|了|任何|新的?)*/.exec(text.slice(at + 2, at + 8))?.[0].length ?? 0);
    const next = selectionsOf(phraseAt(text, behind, lexicon), lexicon);
    if (combine(short.selections, next).some(isNamed)) return word;
  }
  if (
    /^没[有的]?$/.test(word.text) &&
    word.text !== "没有" &&
    !isNamedSoon(text, at + word.text.length, lexicon)
  )
    return { kind: "word", text: word.text };
  const denial = /^[均都全也皆]?(?:没有|没|未)/.exec(word.text)?.[0] ?? word.text;
  const verb = denial === word.text ? undefined : phraseAt(text, at + denial.length, lexicon);
  if (verb === undefined) return word;
  const behind = at + denial.length + verb.length;
  const skipped = /^(?:过|了|任何|新的)*/.exec(text.slice(behind, behind + 8))?.[0].length ?? 0;
  const next = selectionsOf(phraseAt(text, behind + skipped, lexicon), lexicon);
  const near = before.slice(-farthest);
  const last = near.slice(near.findLastIndex(({ kind }) => kind === "mark") + 1);
  const named = last.flatMap((token) => (token.kind === "label" ? token.meaning.selections : []));
  const ofVerb = selectionsOf(verb, lexicon);
  const inBlocks = last.flatMap((token) => (token.kind === "label" ? (token.meaning.nothingIn ?? []) : []));
  const isColumn =
    combine(ofVerb, [...next, ...named]).some(isNamed) ||
    ofVerb.some(({ block, rows, columns }) => inBlocks.includes(block) && rows === null && columns !== null);
  return isColumn ? { kind: "zero", text: denial } : word;
}
