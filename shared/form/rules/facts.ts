// Facts that a place requires, and facts that are given in a way that no sentence can be made of.

import { pathOfFact, placeOfFact, rawFactAt, rawFactOf, type FactDefinition } from "../facts.ts";
import { perForm } from "../perForm.ts";
import type { ReportRule } from "../rule.ts";

export const requiredFacts: ReportRule = {
  kind: "report",
  id: "facts.required",
  severity: "error",
  title: "本地要求填报的事实均须填写",
  basis: "本地填报要求",
  scope: "report",
  check: ({ report: { facts }, form: { profile, edition, facts: definitions } }) =>
    (profile?.editions[edition.id]?.requiredFacts ?? []).flatMap((name) => {
      const place = placeOfFact(name);
      if (isGiven(rawFactOf(facts, place))) return [];
      const label = definitions.find((fact) => fact.place === place)?.label ?? name;
      return [
        {
          place,
          fields: [place],
          message: `${profile?.name ?? ""}要求填写“${label}”，现在还没有填。请在“事实”中补填，没有发生的填0。`,
        },
      ];
    }),
};

export const unreadableFacts: ReportRule = {
  kind: "report",
  id: "facts.unreadable",
  severity: "hint",
  title: "数字类的事实填数字",
  basis: "填报说明：事实",
  scope: "report",
  check: ({ report: { facts }, form }) =>
    pathsOf(form).flatMap(({ fact, path }) => {
      const raw = rawFactAt(facts, path);
      if (!isGiven(raw) || isReadable(raw, fact)) return [];
      const written = typeof raw === "string" ? `“${raw.slice(0, 40)}”` : "不合要求的内容";
      const wanted = fact.kind === "text" ? "文字" : fact.kind === "list" ? "若干行" : "不小于0的数字";
      return [
        {
          place: fact.place,
          fields: [fact.place],
          message: `“${fact.label}”应填${wanted}，现在是${written}，不会写进正文。请改正。`,
        },
      ];
    }),
};

const pathsOf = perForm(({ facts }) => facts.map((fact) => ({ fact, path: pathOfFact(fact.place) })));

const isGiven = (raw: unknown): boolean =>
  raw !== undefined &&
  raw !== null &&
  (typeof raw !== "string" || raw.trim() !== "") &&
  (!Array.isArray(raw) || raw.length > 0);

function isReadable(raw: unknown, { kind }: FactDefinition): boolean {
  switch (kind) {
    case "text":
      return typeof raw === "string";
    case "list":
      return Array.isArray(raw);
    case "count":
    case "money": {
      const number = typeof raw === "string" && figure.test(raw.normalize("NFKC")) ? 0 : raw;
      return typeof number === "number" && number >= 0 && (kind === "money" || Number.isSafeInteger(number));
    }
  }
}

const figure = /^\s{0,9}\d{1,3}(?:,?\d{3}){0,4}(?:\.0{1,6})?\s{0,9}\D{0,2}$/;
