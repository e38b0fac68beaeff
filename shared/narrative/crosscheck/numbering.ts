// Headings and 一是、二是 in order: each kind of number counts up by one or starts again.

import type { Finding } from "../../validation/finding.ts";
import { numberingSentence } from "../../wording/narrativeFindings.ts";
import type { Context } from "./context.ts";
import { numerals } from "./letters.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Prose } from "./prose.ts";
import { isBreak, type Token, type TokenKind } from "./tokens.ts";

const kinds: readonly { readonly kind: TokenKind; readonly write: (value: number) => string }[] = [
  { kind: "heading", write: (value) => `（${numerals.charAt(value)}）` },
  { kind: "ordinal", write: (value) => `${numerals.charAt(value)}是` },
];

export function numberingFindings(prose: Prose, context: Context): Finding[] {
  const { tokens, series } = prose;
  const findings: Finding[] = [];
  for (const { kind, write } of kinds) {
    let last = 0;
    for (const at of series) {
      const token = tokens[at];
      if (token?.kind !== kind || !opens(token, tokens[at - 1])) continue;
      if (token.value !== 1 && last > 0 && token.value !== last + 1) {
        const written = prose.said(token.start, token.end);
        findings.push(
          narrativeFinding({
            rule: "narrative.numbering",
            place: kind,
            severity: "hint",
            section: prose.section,
            message: numberingSentence(context.titleOf(prose.section), written, write(last + 1)),
            basis: context.basisOf(prose.section),
            quote: { text: prose.text, start: token.start, end: token.end },
          }),
        );
        break;
      }
      last = token.value;
    }
  }
  return findings;
}

/** 第二十条第（一）项 is no heading: one opens a sentence or a clause. */
const opens = ({ gap }: Token, before: Token | undefined) =>
  gap === 0 && (before === undefined || isBreak(before.kind));
