// Where a clause ends that no mark ends, and which marks end none: words that begin something new, headings before a colon,
// colons and brackets around a single figure. It does not know what a clause says.

import type { Token } from "./tokens.ts";

const isCounted = ({ kind }: Token) => kind === "figure" || kind === "zero";

/** A figure stands there, or a label and what denies it. */
export function isTold(run: readonly Token[]): boolean {
  const label = run.findIndex(({ kind }) => kind === "label");
  return run.some(({ kind }, index) => kind === "figure" || (kind === "zero" && label >= 0 && label < index));
}

/** 没有出版物 信访类2件: what is denied stands there, and behind the blank something is told of its own. */
export function isDenied(run: readonly Token[], rest: readonly Token[]): boolean {
  const denial = run.findIndex(({ kind }) => kind === "zero");
  if (denial < 0 || !run.slice(denial).some(({ kind }) => kind === "label")) return false;
  const end = rest.findIndex(({ kind, text }) => kind === "mark" && !/[\t ]/.test(text));
  const next = end < 0 ? rest : rest.slice(0, end);
  return next.some(({ kind }) => kind === "label") && next.some(isCounted);
}

/** 收到15件其中自然人12件, 上一年8项本年增减0: words that begin something new without a mark before them. */
export const beginsAnew = ({ kind, text }: Token, run: readonly Token[]) =>
  (kind === "copula" && /^[都均全皆]/.test(text) && run.at(-1)?.kind === "figure") ||
  kind === "ofWhich" ||
  kind === "above" ||
  kind === "correction" ||
  (kind === "rest" && /^(?:其余|剩下|剩余|余下)/.test(text)) ||
  ((kind === "noise" || kind === "label") && /^(?:今年|本年|当年)/.test(text));

/** 处罚今年38件去年40件: another year, with a figure of its own. */
export function isOfOtherYear({ kind }: Token, run: readonly Token[], rest: readonly Token[]): boolean {
  if (kind !== "elsewhen" || run.at(-1)?.kind !== "figure") return false;
  const end = rest.findIndex(({ kind: other, text }) => other === "mark" && !/[\t ]/.test(text));
  return (end < 0 ? rest : rest.slice(0, end)).some(isCounted);
}

/** 维持1件复议后起诉：: where the labels behind the last figure begin, which head what follows. */
export function headingAt(run: readonly Token[]): number {
  const at = run.findLastIndex(isCounted) + 1;
  return at > 0 && run.slice(at).some(({ kind }) => kind === "label") ? at : 0;
}

/** 个人申请（12件）, 自然人：12件: a figure in brackets or behind a colon right after a label is the label's figure. */
export function withoutInlineMarks(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, index) => {
    if (token.kind !== "mark") return true;
    if (token.text === "：")
      return tokens[index - 1]?.kind !== "label" || !isCounted(tokens[index + 1] ?? token);
    if (!/[（）]/.test(token.text)) return true;
    const at = token.text === "（" ? index : index - 2;
    const [before, open, inside, end] = tokens.slice(Math.max(0, at - 1), at + 3);
    const bare = inside?.kind === "figure" && end?.text === "）" && open?.text === "（";
    return !(bare && before?.kind !== "figure");
  });
}
