// Reads all, checks all, answers all: every rule of the report's form against its figures and facts.
// It writes nothing and remembers nothing.

import type { FieldId } from "../form/define.ts";
import type { Field, Form } from "../form/form.ts";
import type { FigureRule, ReportRule, ReportView, UnitTraits } from "../form/rule.ts";
import { sha256Hex } from "../report/sha256Hex.ts";
import type { Report } from "../report/report.ts";
import { figureSentence, relationSentence, uncountedSentence } from "../wording/findings.ts";
import { controlRelations } from "./controlRelations.ts";
import { figuresOf, micro, type Figures } from "./figures.ts";
import type { Finding } from "./finding.ts";
import { lastYearOf } from "./lastYearOf.ts";
import { lastYearsFigure } from "./lastYearsFigure.ts";
import { locate, type Located } from "./locate.ts";
import {
  boundedPlaces,
  brokenRelations,
  compiledRelations,
  judge,
  type BrokenRelation,
  type CompiledRelation,
  type CompiledSide,
  type JudgedSide,
} from "./relations.ts";

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
  const view = viewOf(report, form, figures, {
    lastYear,
    notCompared: lastYear ? undefined : previous,
    unit,
  });
  const findings: Finding[] = [];
  for (const rule of form.edition.rules) {
    if (rule.kind === "figure") findings.push(...figureFindings(rule, form, figures));
    else if (rule.kind === "report") findings.push(...reportFindings(rule, view));
  }
  findings.push(...relationFindings(report, form, figures));
  return findings;
}

function figureFindings(rule: FigureRule, form: Form, { states, cells, typed, read }: Figures): Finding[] {
  const wanted = rule.check === "value" ? "known" : rule.check;
  const findings: Finding[] = [];
  if (cells[wanted] === 0) return findings;
  const { broken } = rule;
  for (const field of form.fields) {
    if (states[field.index] !== wanted) continue;
    if (broken?.(read[field.index] ?? NaN, field) === false) continue;
    const figure = typed[field.index] ?? null;
    findings.push({
      id: `${rule.id}:${field.id}`,
      rule: rule.id,
      severity: rule.severity,
      fields: [field.id],
      digest: digestOf([[field.id, figure]]),
      message: figureSentence(rule, field, figure),
      basis: rule.basis,
    });
  }
  return findings;
}

function relationFindings(report: Report, form: Form, figures: Figures): Finding[] {
  let all = compiledRelations(form);
  let broken = brokenRelations(form, figures.micros);
  if (report.facts.controls) {
    const controls = controlRelations(report, form);
    const isBounded = boundedPlaces(form);
    all = [...all, ...controls];
    broken = broken.concat(
      controls.flatMap((compiled) => {
        const judged = judge(compiled, figures.micros, isBounded);
        return judged ? { compiled, ...judged } : [];
      }),
    );
  }
  if (broken.length === 0) return [];
  // What is right but unusual must not hide a slip: only identities of the form itself tell which cell is wrong.
  const errors = broken.filter(({ compiled }) => compiled.rule.severity === "error");
  const others = broken.filter(({ compiled }) => compiled.rule.severity !== "error");
  return [
    ...locate(errors, all, form, figures).flatMap((located) => locatedFindings(located, figures)),
    ...others
      .filter((relation) => !followsFromParts(relation, others, form))
      .map((relation) => relationFinding(relation, figures)),
  ];
}

/** A total that differs by just what its parts differ by needs no explanation of its own. */
function followsFromParts(
  { compiled, left, right }: BrokenRelation,
  others: readonly BrokenRelation[],
  { fields }: Form,
): boolean {
  const totalled = (each: CompiledRelation) =>
    each.left.places.length === 1 ? fields[each.left.places[0] ?? -1] : undefined;
  const parts = totalled(compiled)?.computed ?? [];
  const own = others.filter(
    (other) => other.compiled.rule === compiled.rule && parts.includes(totalled(other.compiled)?.id ?? ""),
  );
  const gap = own.reduce((sum, part) => sum + part.left.known - part.right.known, 0);
  return own.length > 0 && gap === left.known - right.known;
}

function locatedFindings(
  { broken, repair, suspects, exchanges, shared, uncounted }: Located,
  figures: Figures,
): Finding[] {
  const settles = broken.map(({ compiled }) => idOf(compiled));
  return broken.map((relation) => {
    const finding = relationFinding(relation, figures);
    return {
      ...finding,
      ...(uncounted.length > 0 && { message: finding.message + uncountedSentence(uncounted) }),
      ...(repair && { repair: { ...repair, settles } }),
      ...(suspects.length > 0 && { suspects }),
      ...(exchanges.length > 0 && { exchanges }),
      ...(shared.length > 0 && { shared }),
    };
  });
}

const idOf = ({ rule, relation }: CompiledRelation) => `${rule.id}:${relation.place}`;

const sideOf = ({ words: text }: CompiledSide, { known, open }: JudgedSide) => ({
  text,
  value: known / micro,
  open,
});

function relationFinding({ compiled, left, right }: BrokenRelation, { micros }: Figures): Finding {
  const { rule, relation, places, keys, fields } = compiled;
  const leftSide = sideOf(compiled.left, left);
  const rightSide = sideOf(compiled.right, right);
  return {
    id: idOf(compiled),
    rule: rule.id,
    severity: rule.severity,
    fields,
    left: { text: leftSide.text, value: leftSide.value },
    right: { text: rightSide.text, value: rightSide.value },
    difference: (left.known - right.known) / micro,
    digest: digestOf(places.map((place, nth) => [keys[nth] ?? "", (micros[place] ?? NaN) / micro])),
    message: relationSentence(rule, relation, leftSide, rightSide),
    basis: rule.basis,
  };
}

function viewOf(
  report: Report,
  form: Form,
  { micros }: Figures,
  {
    lastYear,
    notCompared,
    unit,
  }: Pick<ReportView, "notCompared" | "unit"> & { lastYear: Report | undefined },
): ReportView {
  const fieldOf = (of: FieldId | Field) => (typeof of === "string" ? form.fieldById.get(of) : of);
  return {
    report,
    form,
    figure: (of) => {
      const value = micros[fieldOf(of)?.index ?? -1] ?? NaN;
      return Number.isNaN(value) ? undefined : value / micro;
    },
    ...(lastYear && {
      lastYear: (of) => {
        const field = fieldOf(of);
        return field && lastYearsFigure(lastYear, field);
      },
    }),
    notCompared,
    unit,
  };
}

function reportFindings(rule: ReportRule, view: ReportView): Finding[] {
  const { fieldById } = view.form;
  return rule.check(view).map(({ place, fields, message, left, right }) => {
    const known = fields.filter((id) => fieldById.has(id));
    const words = [
      left?.value,
      right?.value,
      ...known.map((id) => view.figure(id)),
      ...(rule.scope === "years" ? known.map((id) => view.lastYear?.(id)) : []),
      ...(known.length === fields.length || left ? [] : [message]),
    ];
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
