// Reads all, checks all, answers all: every rule of the report's form against its figures and facts.
// It writes nothing and remembers nothing.

import type { Field, Form } from "../form/form.ts";
import type { FigureRule, ReportRule } from "../form/rule.ts";
import { sha256Hex } from "../report/digest.ts";
import type { Report } from "../report/report.ts";
import { figureSentence, relationSentence } from "../wording/findings.ts";
import { figuresOf, micro, type Figures } from "./figures.ts";
import type { Finding } from "./finding.ts";
import { locate, type BrokenRelation } from "./locate.ts";
import { compiledRelations, judge, type CompiledRelation } from "./relations.ts";

/** What else a report is held against, where it is known. */
export interface ValidationContext {
  /** The same body's report of the year before, of the same scope. */
  readonly previous?: Report | undefined;
}

/** Every finding of the report, in the order of the rules and of the form. */
export function validate(report: Report, form: Form, { previous }: ValidationContext = {}): Finding[] {
  const figures = figuresOf(report, form, previous);
  return form.edition.rules
    .flatMap((rule) => {
      switch (rule.kind) {
        case "figure":
          return figureFindings(rule, form, figures);
        case "report":
          return reportFindings(rule, report, form);
        case "relation":
          return [];
      }
    })
    .concat(relationFindings(form, figures));
}

function figureFindings(rule: FigureRule, form: Form, { micros, states, typed }: Figures): Finding[] {
  const wanted = rule.check === "value" ? "known" : rule.check;
  if (!states.includes(wanted)) return [];
  const { broken } = rule;
  const isBroken = (field: Field, index: number): boolean => {
    if (states[index] !== wanted) return false;
    const figure = typed[index];
    // The figure itself where it is one: its millionths have been rounded.
    return (
      broken === undefined ||
      broken(typeof figure === "number" ? figure : (micros[index] ?? NaN) / micro, field)
    );
  };
  return form.fields.filter(isBroken).map((field) => {
    const figure = typed[field.index] ?? null;
    return {
      id: `${rule.id}:${field.id}`,
      rule: rule.id,
      severity: rule.severity,
      fields: [field.id],
      digest: digestOf([[field.id, figure]]),
      message: figureSentence(rule, field, figure),
      basis: rule.basis,
    };
  });
}

function relationFindings(form: Form, figures: Figures): Finding[] {
  const isBounded = (place: number) => {
    const kind = form.fields[place]?.kind;
    return kind === "count" || kind === "money";
  };
  const all = compiledRelations(form);
  const broken: BrokenRelation[] = [];
  for (const compiled of all) {
    const judged = judge(compiled, figures.micros, isBounded);
    if (judged) broken.push({ compiled, ...judged });
  }
  // What is right but unusual must not hide a slip: only identities of the form itself tell which cell is wrong.
  const [errors, others] = [true, false].map((wanted) =>
    broken.filter(({ compiled }) => (compiled.rule.severity === "error") === wanted),
  );
  const explained = (others ?? []).map((relation) => relationFinding(relation, form, figures));
  const located = locate(errors ?? [], all, form, figures).flatMap(({ broken: group, suspects }) => {
    const settles = group.map(({ compiled }) => idOf(compiled));
    const [only, ...rest] = suspects;
    return group.map((relation) => ({
      ...relationFinding(relation, form, figures),
      ...(only && rest.length === 0 && { repair: { ...only, settles } }),
      ...(rest.length > 0 && { suspects }),
    }));
  });
  return [...located, ...explained];
}

const idOf = ({ rule, relation }: CompiledRelation) => `${rule.id}:${relation.place}`;

function relationFinding(
  { compiled, left, right }: BrokenRelation,
  form: Form,
  { micros }: Figures,
): Finding {
  const { rule, relation } = compiled;
  const places = [...compiled.left.places, ...compiled.right.places];
  const fields = places.flatMap((place) => form.fields[place] ?? []);
  const leftSide = { text: compiled.left.words, value: left.known / micro };
  const rightSide = { text: compiled.right.words, value: right.known / micro };
  return {
    id: idOf(compiled),
    rule: rule.id,
    severity: rule.severity,
    fields: fields.map(({ id }) => id),
    left: leftSide,
    right: rightSide,
    difference: (left.known - right.known) / micro,
    digest: digestOf(places.map((place) => [place, (micros[place] ?? NaN) / micro])),
    message: relationSentence(
      rule,
      relation,
      { ...leftSide, open: left.open },
      { ...rightSide, open: right.open },
    ),
    basis: rule.basis,
  };
}

function reportFindings(rule: ReportRule, report: Report, form: Form): Finding[] {
  return rule.check(report, form).map(({ place, fields, message, left, right }) => ({
    id: `${rule.id}:${place}`,
    rule: rule.id,
    severity: rule.severity,
    fields,
    ...(left && right && { left, right, difference: left.value - right.value }),
    digest: digestOf([[rule.id, message]]),
    message,
    basis: rule.basis,
  }));
}

/** Enough of SHA-256 to tell two states of the same few figures apart. */
const digestOf = (figures: readonly (readonly [string | number, unknown])[]) =>
  sha256Hex(JSON.stringify(figures)).slice(0, 16);
