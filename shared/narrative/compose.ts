// The words of a report: what staff wrote, and sentences composed from the figures and facts where they wrote nothing.
// It never changes what staff wrote, and it knows no sentence: wordings/ has them, template/ says them.

import type { NarrativeSection } from "../form/define.ts";
import type { Form } from "../form/form.ts";
import type { Narrative, NarrativePart, Report } from "../report/report.ts";
import { lastYearOf } from "../validation/lastYearOf.ts";
import { chineseNumeral } from "./chineseNumeral.ts";
import { figuresOf } from "./template/figures.ts";
import { namesOf, type Names } from "./template/names.ts";
import { createSayer, type Sayer } from "./template/sayer.ts";
import { joined, textOf, type Segment } from "./template/segment.ts";
import type { Line, Part, Word } from "./template/wording.ts";
import { wordingOf } from "./wordingOf.ts";

export interface ComposedParagraph {
  /** The same in every composition with the same wording: `overview.2.1`. */
  readonly key: string;
  readonly kind: "heading" | "paragraph";
  readonly text: string;
  /** The text in pieces; numbers are bound to what they were taken from. */
  readonly segments: readonly Segment[];
}

export type ComposedReport = Readonly<Partial<Record<NarrativePart, readonly ComposedParagraph[]>>>;

export interface ComposeOptions {
  /** The same body's report of the year before: growth is stated where it is known. One of another year is none. */
  readonly previous?: Report | undefined;
}

type Composable = Pick<Report, "year" | "scope" | "agency" | "values" | "localRows" | "facts">;

/** All that figures and facts let be said, section by section; sections that nothing can be said in are absent. */
export function composeReport(
  report: Composable,
  form: Form,
  { previous }: ComposeOptions = {},
): ComposedReport {
  const wording = wordingOf(form);
  const { factByPlace } = namesFor(form);
  const sayer = createSayer({
    form,
    factByPlace,
    figures: figuresOf(report, form, factByPlace, lastYearOf(report, previous)),
    wording,
    word: (word) => wordOf(word, report, form),
    aspect: (index) => aspectsOf(form)[index - 1],
  });
  const composed: Partial<Record<NarrativePart, readonly ComposedParagraph[]>> = {};
  for (const [section, parts] of Object.entries(wording.sections) as [NarrativePart, readonly Part[]][]) {
    const paragraphs = composeSection(section, parts, sayer, wording.once);
    if (paragraphs.length > 0) composed[section] = paragraphs;
  }
  return composed;
}

/** Paragraphs whose numbers are bound, by their text: those composed, and those of staff that are the same. */
export type BoundTexts = ReadonlyMap<string, readonly Segment[]>;

/**
 * The narrative with what is blank composed. Title, preamble and signature belong to a text that is composed as a whole:
 * where staff wrote a section, they stay as staff left them.
 */
export function narrate(
  report: Composable & Pick<Report, "narrative">,
  form: Form,
  options: ComposeOptions = {},
): { readonly narrative: Narrative; readonly bound: BoundTexts } {
  const { narrative } = report;
  const composed = composeReport(report, form, options);
  const words = sectionsToCompose(narrative, composed, form).flatMap((section) => {
    const paragraphs = composed[section];
    return paragraphs ? [[section, textOfParagraphs(paragraphs)] as const] : [];
  });
  const bound = new Map<string, readonly Segment[]>();
  for (const { text, segments } of Object.values(composed).flat())
    if (segments.some(({ binding }) => binding)) bound.set(text, segments);
  return { narrative: { ...narrative, ...Object.fromEntries(words) }, bound };
}

export const composeNarrative = (...asked: Parameters<typeof narrate>): Narrative =>
  narrate(...asked).narrative;

/** Blank sections of the form; and what stands around them, where all of them are blank and something can be said in one. */
function sectionsToCompose(narrative: Narrative, composed: ComposedReport, form: Form): NarrativePart[] {
  const isBlank = (section: NarrativePart) => (narrative[section] ?? "").trim() === "";
  const own = form.edition.sections.flatMap((section) => (section.kind === "narrative" ? [section.id] : []));
  const isWhole = own.every((section) => isBlank(section)) && own.some((section) => composed[section]);
  return [...(isWhole ? around : []), ...own].filter(isBlank);
}

const around: readonly NarrativePart[] = ["title", "preamble", "signedBy", "date"];

export const textOfParagraphs = (paragraphs: readonly ComposedParagraph[]): string =>
  paragraphs.map(({ text }) => text).join("\n");

function composeSection(
  section: NarrativePart,
  parts: readonly Part[],
  sayer: Sayer,
  once: readonly string[],
): ComposedParagraph[] {
  const said = parts.flatMap((part, index) => {
    const key = `${section}.${index + 1}`;
    const paragraphs = part.paragraphs.flatMap((lines, place) =>
      paragraphsOf(`${key}.${place + 1}`, composeLines(lines, sayer, once)),
    );
    return paragraphs.length > 0 ? [{ key, heading: part.heading, paragraphs }] : [];
  });
  let number = 0;
  return said.flatMap(({ key, heading, paragraphs }) => {
    const words = heading && said.length > 1 ? sayer.sentence(heading) : undefined;
    if (!words) return paragraphs;
    const segments = joined([{ text: `（${chineseNumeral(++number)}）` }, ...words]);
    return [{ key, kind: "heading", text: textOf(segments), segments } as const, ...paragraphs];
  });
}

/** 否则 follows a 若, and is for when that does not hold; where it is undecided, neither is said. */
function composeLines(lines: readonly Line[], sayer: Sayer, once: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  const begun = new Set<string>();
  let above: boolean | undefined;
  for (const { conditions, otherwise, pieces } of lines) {
    const isConditional = otherwise || conditions.length > 0;
    const held = otherwise ? above === false : sayer.holds(conditions);
    above = conditions.length > 0 ? held : undefined;
    if (held !== true) continue;
    const sentence = sayer.sentence(pieces, { stands: isConditional });
    if (sentence) segments.push(...withoutRepetition(sentence, once, begun));
  }
  return joined(segments);
}

/** 全年收到…。全年办结…。 says 全年 once. */
function withoutRepetition(
  sentence: readonly Segment[],
  once: readonly string[],
  begun: Set<string>,
): readonly Segment[] {
  const [first, ...rest] = sentence;
  const start = first?.binding ? undefined : once.find((words) => first?.text.startsWith(words));
  if (!first || start === undefined) return sentence;
  if (begun.has(start)) return [{ text: first.text.slice(start.length) }, ...rest];
  begun.add(start);
  return sentence;
}

/** A list of one paragraph per entry is several paragraphs. */
function paragraphsOf(key: string, segments: readonly Segment[]): ComposedParagraph[] {
  const paragraphs: Segment[][] = [[]];
  for (const segment of segments) {
    const lines = segment.text.split("\n");
    lines.forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      if (text !== "") paragraphs.at(-1)?.push(lines.length === 1 ? segment : { ...segment, text });
    });
  }
  const filled = paragraphs.filter(({ length }) => length > 0);
  return filled.map((pieces, index) => ({
    key: filled.length === 1 ? key : `${key}.${index + 1}`,
    kind: "paragraph",
    text: textOf(pieces),
    segments: pieces,
  }));
}

const namesByForm = new WeakMap<Form, Names>();

function namesFor(form: Form): Names {
  const known = namesByForm.get(form) ?? namesOf(form);
  namesByForm.set(form, known);
  return known;
}

function wordOf(
  word: Word,
  { agency, year }: Pick<Report, "agency" | "year">,
  { edition }: Form,
): string | undefined {
  switch (word) {
    case "机关":
      return agency.name.replace(/\s+/g, " ").trim();
    case "年度":
      return String(year);
    case "上年":
      return String(year - 1);
    case "通知":
      return edition.notice;
  }
}

const aspectsOf = ({ edition }: Form): readonly string[] =>
  edition.sections.find(
    (section): section is NarrativeSection => section.kind === "narrative" && section.aspects !== undefined,
  )?.aspects ?? [];
