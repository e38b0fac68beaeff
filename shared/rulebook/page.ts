// The rule catalogue as a document: one heading per rule, its facts and its examples, in Chinese or in English.
// What an example fails with is not written here: the rules themselves say it.

import type { Catalogue } from "../form/catalogue.ts";
import { rawFactOf } from "../form/facts.ts";
import type { Form } from "../form/form.ts";
import type { Profile } from "../form/profile.ts";
import type { Facts } from "../report/report.ts";
import type { DocumentNode, Page } from "../document/tree.ts";
import { pageWords, type Language, type PageWords } from "../wording/rulebook.ts";
import {
  caseOf,
  editionOf,
  showExample,
  type ExampleReport,
  type RuleExample,
  type Shown,
} from "./example.ts";
import { examples } from "./examples.ts";
import { narrativeExamples } from "./narrativeExamples.ts";
import { rulebook } from "./rulebook.ts";

/** A profile that asks for a fact, for the example of such a profile. */
const exampleProfile: Profile = {
  id: "example",
  name: "示例区",
  editions: { "2021": { requiredFacts: ["trainings"] } },
};

export const exampleProfiles = (catalogue: Catalogue): readonly Profile[] => [
  ...catalogue.profiles,
  exampleProfile,
];

export function rulebookDocument(catalogue: Catalogue, language: Language): Page {
  const { title, lang, introduction } = pageWords[language];
  return {
    title,
    lang,
    nodes: [
      { kind: "title", text: title },
      ...introduction.map((text) => ({ kind: "paragraph", text }) as const),
      ...ruleEntries(catalogue, language),
    ],
  };
}

/** For the documentation: a list under every heading. */
export function rulebookMarkdown(catalogue: Catalogue, language: Language): string {
  const lines = rulebookDocument(catalogue, language).nodes.map((node) => {
    switch (node.kind) {
      case "title":
        return `# ${node.text}\n`;
      case "heading":
        return `\n## ${node.text}\n`;
      case "paragraph":
        return `${node.text}\n`;
      case "note":
        return `- ${node.text}`;
      case "signature":
      case "table":
        throw new RangeError("the catalogue has neither tables nor signatures");
    }
  });
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

function ruleEntries(catalogue: Catalogue, language: Language): DocumentNode[] {
  const words = pageWords[language];
  const exampleById = new Map([...examples, ...narrativeExamples].map((example) => [example.id, example]));
  return rulebook(catalogue.editions).flatMap(({ id, severity, scope, title, basis, since, editions }) => {
    const example = exampleById.get(id);
    return entry(words.heading(id, language === "en" ? (example?.english ?? title) : title), [
      words.facts(severity, words.scopes[scope], editions, since),
      words.basis(basis),
      ...(example ? exampleLines(example, editions, catalogue, language) : []),
    ]);
  });
}

const entry = (heading: string, lines: readonly string[]): DocumentNode[] => [
  { kind: "heading", level: 1, text: heading },
  ...lines.map((text): DocumentNode => ({ kind: "note", text })),
];

function exampleLines(
  example: RuleExample,
  editions: readonly string[],
  catalogue: Catalogue,
  language: Language,
): string[] {
  const words = pageWords[language];
  const edition = editionOf(
    example,
    editions.flatMap((id) => catalogue.edition(id) ?? []),
  );
  if (!edition) return [];
  const [passes, fails] = (["passes", "fails"] as const).map((which) => {
    const own = caseOf(example, which);
    return { own, shown: showExample(own, edition, exampleProfiles(catalogue)) };
  });
  if (!passes || !fails) return [];
  return [
    words.passes(described(passes.own, passes.shown, language)),
    words.fails(described(fails.own, fails.shown, language)),
    ...fails.shown.findings
      .filter(({ rule }) => rule === example.id)
      .slice(0, 1)
      .map(({ message }) => words.says(message)),
  ];
}

/** What an example report holds besides zeros. */
function described(example: ExampleReport, { form, report }: Shown, language: Language): string {
  const words = pageWords[language];
  const figures = (values: ExampleReport["values"], prefix = "") =>
    Object.entries(values ?? {}).map(
      ([id, value]) => `${prefix}${form.fieldById.get(id)?.label ?? id} ${value ?? words.blank}`,
    );
  const { unit, facts, narrative } = example;
  const parts = [
    ...(example.year === undefined ? [] : [words.year(report.year)]),
    ...(example.agency === undefined ? [] : [example.agency]),
    ...(example.profile === undefined ? [] : [words.profile(form.profile?.name ?? example.profile)]),
    ...(unit
      ? [
          words.unit(
            unit.kind,
            (unit.powers ?? []).map((power) => rowOfPower(power, form)),
          ),
        ]
      : []),
    ...figures(example.values),
    ...figures(example.lastYear, words.lastYear),
    ...(example.lastYearIs === undefined ? [] : [words.lastYearIs(example.lastYearIs)]),
    ...(facts ? factsSaid(facts, form, words) : []),
    ...quoted(narrative),
    ...quoted(example.lastYearNarrative, words.lastYear),
  ];
  return parts.length === 0 ? words.nothing : parts.join(words.comma);
}

const rowOfPower = (power: string, { blocks }: Form) =>
  blocks.flatMap(({ rows }) => rows).find((row) => row.power === power)?.label ?? power;

function factsSaid(facts: Facts, form: Form, { ledger }: PageWords): string[] {
  const said = form.facts.flatMap(({ place, label, kind }) => {
    const raw = rawFactOf(facts, place);
    if (typeof raw === "number" || typeof raw === "string") return [`${label} ${raw}`];
    if (kind !== "list" || !Array.isArray(raw)) return [];
    return (raw as Readonly<Record<string, unknown>>[]).map((row) => Object.values(row).join(" "));
  });
  const controls = Object.entries(facts.controls ?? {}).map(
    ([id, figure]) => `${ledger}${form.fieldById.get(id)?.label ?? id} ${figure}`,
  );
  return [...said, ...controls];
}

const quoted = (narrative: ExampleReport["narrative"] = {}, prefix = ""): string[] =>
  Object.values(narrative).flatMap((text) =>
    typeof text === "string" ? `${prefix}“${withoutRepetition(text)}”` : [],
  );

/** What says one thing again and again is shown once, with how long it is. */
const withoutRepetition = (text: string) =>
  text.replace(/(.{4,}?)\1{3,}/su, (whole, once: string) => `${once}……（${whole.length}）`);
