// Headings and 一是、二是 in order: each kind of number counts up by one or starts again.

import type { Finding } from "../../../validation/finding.ts";
import { numberingSentence } from "../../../wording/narrativeFindings.ts";
import type { Context } from "../context.ts";
import { numerals } from "../text/letters.ts";
import { narrativeFinding } from "../narrativeFinding.ts";
import type { Prose } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";

interface Series {
  readonly name: string;
  readonly write: (value: number) => string;
}

/** By the kind of their tokens. */
const counted: readonly Series[] = [
  { name: "heading", write: (value) => `（${numerals.charAt(value)}）` },
  { name: "ordinal", write: (value) => `${numerals.charAt(value)}是` },
  { name: "step", write: (value) => `${value}.` },
];

interface Mark {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

export function numberingFindings(prose: Prose, context: Context): Finding[] {
  const { tokens, series: places, text } = prose;
  const findings: Finding[] = [];
  const look = ({ name, write }: Series, marks: readonly Mark[]) => {
    const broken = firstBreak(marks);
    if (!broken) return;
    const { mark, expected, isSure } = broken;
    const written = prose.said(mark.start, mark.end);
    findings.push(
      narrativeFinding({
        rule: "narrative.numbering",
        place: name,
        severity: isSure ? "warning" : "hint",
        section: prose.section,
        message: numberingSentence(context.titleOf(prose.section), written, write(expected)),
        basis: context.basisOf(prose.section),
        quote: { text, start: mark.start, end: mark.end },
      }),
    );
  };
  if (places.length > 1) for (const series of counted) look(series, marksOf(series.name, places, tokens));
  for (const series of spelled) if (text.includes(series.first)) look(series, marksIn(text, series.pattern));
  return findings;
}

function marksOf(kind: string, places: readonly number[], tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  for (const at of places) {
    const token = tokens[at];
    if (token?.kind === kind && opens(token, tokens[at - 1])) marks.push(token);
  }
  return marks;
}

/** Those that no token stands for, in words that start a line or sentence: 第一，; 一、. */
const spelled: readonly (Series & { readonly first: string; readonly pattern: RegExp })[] = [
  {
    name: "spelled",
    first: "第一",
    write: (value) => `第${numerals.charAt(value)}`,
    pattern: /(?:^|[。；：\n])\s*(第([一二三四五六七八九十]))(?=[，、：是])/g,
  },
  {
    name: "chapter",
    first: "一、",
    write: (value) => `${numerals.charAt(value)}、`,
    pattern: /(?:^|[。；：\n])\s*(([一二三四五六七八九十])、)(?=[^一二三四五六七八九十])/g,
  },
];

function marksIn(text: string, pattern: RegExp): Mark[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const end = match.index + match[0].length;
    return { value: numerals.indexOf(match[2] ?? ""), start: end - (match[1]?.length ?? 0), end };
  });
}

/** Each number follows the one before, or that of a level around it, or starts a level. Sure is only what was begun with one. */
function firstBreak(marks: readonly Mark[]): { mark: Mark; expected: number; isSure: boolean } | undefined {
  const open: number[] = [];
  for (const mark of marks) {
    if (mark.value === 1) {
      open.push(1);
      continue;
    }
    const level = open.lastIndexOf(mark.value - 1);
    const last = open.at(-1);
    if (level >= 0) {
      open.length = level;
      open.push(mark.value);
    } else if (last !== undefined) return { mark, expected: last + 1, isSure: true };
    else open.push(mark.value);
  }
  return undefined;
}

/** 第二十条第（一）项 is no heading: one opens a sentence or a clause. */
const opens = ({ kind, gap }: Token, before: Token | undefined) =>
  gap === 0 &&
  (before === undefined ||
    ["stop", "paragraph", "semicolon", "colon"].includes(before.kind) ||
    (before.kind === "comma" && kind !== "step"));
