// Reads all, checks all, answers all: every rule of the report's form against its figures and facts.
// It writes nothing and remembers nothing.

import type { Field, Form } from "../form/form.ts";
import type { FigureRule, ReportRule, ReportView, UnitTraits } from "../form/rule.ts";
import { sha256Hex } from "../report/sha256Hex.ts";
import type { Report } from "../report/report.ts";
import { figureSentence, relationSentence } from "../wording/findings.ts";
import { controlRelations } from "./controlRelations.ts";
import { figuresOf, micro, type Figures } from "./figures.ts";
import type { Finding } from "./finding.ts";
import { lastYearOf } from "./lastYearOf.ts";
import { locate, type BrokenRelation, type Located } from "./locate.ts";
import { boundedPlaces, compiledRelations, judge, type CompiledRelation } from "./relations.ts";

/** What else a report is held against, where it is known. */
export interface ValidationContext {
  /** The same body's report of the year before, of the same scope; one of another year or scope is compared with nothing. */
  readonly previous?: Report | undefined;
  /** What the tree of bodies says of the body. */
  readonly unit?: UnitTraits | undefined;
}

/** Every finding of the report, in the order of the rules and of the form. */
export function validate(report: Report, form: Form, { previous, unit }: ValidationContext = {}): Finding[] {
  const lastYear = lastYearOf(report, previous);
  const figures = figuresOf(report, form, lastYear);
  const view = {
    ...viewOf(report, form, figures, lastYear !== undefined, unit),
    notCompared: lastYear ? undefined : previous,
  };
  return form.edition.rules
    .flatMap((rule) => {
      switch (rule.kind) {
        case "figure":
          return figureFindings(rule, form, figures);
        case "report":
          return reportFindings(rule, view, figures);
        case "relation":
          return [];
      }
    })
    .concat(relationFindings(report, form, figures));
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

function relationFindings(report: Report, form: Form, figures: Figures): Finding[] {
  const isBounded = boundedPlaces(form);
  const own = compiledRelations(form);
  const all = report.facts.controls ? [...own, ...controlRelations(report, form)] : own;
  const errors: BrokenRelation[] = [];
  const others: BrokenRelation[] = [];
  for (const compiled of all) {
    const judged = judge(compiled, figures.micros, isBounded);
    // What is right but unusual must not hide a slip: only identities of the form itself tell which cell is wrong.
    if (judged) (compiled.rule.severity === "error" ? errors : others).push({ compiled, ...judged });
  }
  return [
    ...locate(errors, all, form, figures).flatMap((located) => locatedFindings(located, form, figures)),
    ...others.map((relation) => relationFinding(relation, form, figures)),
  ];
}

function locatedFindings(
  { broken, repair, suspects, exchanges, shared }: Located,
  form: Form,
  figures: Figures,
): Finding[] {
  const settles = broken.map(({ compiled }) => idOf(compiled));
  return broken.map((relation) => ({
    ...relationFinding(relation, form, figures),
    ...(repair && { repair: { ...repair, settles } }),
    ...(suspects.length > 0 && { suspects }),
    ...(exchanges.length > 0 && { exchanges }),
    ...(shared.length > 0 && { shared }),
  }));
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

function viewOf(
  report: Report,
  form: Form,
  { micros }: Figures,
  hasLastYear: boolean,
  unit: UnitTraits | undefined,
): ReportView {
  const figureFrom = (first: number) => (id: string) => {
    const place = form.fieldById.get(id)?.index;
    const value = place === undefined ? NaN : (micros[first + place] ?? NaN);
    return Number.isNaN(value) ? undefined : value / micro;
  };
  return {
    report,
    form,
    figure: figureFrom(0),
    ...(hasLastYear && { lastYear: figureFrom(form.fields.length) }),
    unit,
  };
}

function reportFindings(rule: ReportRule, view: ReportView, { micros }: Figures): Finding[] {
  const { fields: all, fieldById } = view.form;
  return rule.check(view).map(({ place, fields, message, left, right }) => {
    const places = fields.flatMap((id) => fieldById.get(id)?.index ?? []);
    const figures = places.flatMap((index) => [micros[index], micros[all.length + index]]);
    const words = left || figures.length > 0 ? [left?.value, right?.value, ...figures] : [message];
    return {
      id: `${rule.id}:${place}`,
      rule: rule.id,
      severity: rule.severity,
      fields,
      ...(left && right && { left, right, difference: left.value - right.value }),
      digest: digestOf([[rule.id, words]]),
      message,
      basis: rule.basis,
    };
  });
}

/** Enough of SHA-256 to tell two states of the same few figures apart. */
const digestOf = (figures: readonly (readonly [string | number, unknown])[]) =>
  sha256Hex(JSON.stringify(figures)).slice(0, 16);
