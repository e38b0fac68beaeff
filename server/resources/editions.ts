// GET /api/editions, GET /api/editions/:edition: the form as data, for whoever fills or checks it elsewhere.

import type { Request } from "express";
import { createForm } from "../../shared/form/form.ts";
import { rulebook } from "../../shared/rulebook/rulebook.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";

export function listEditions({ catalogue }: Context): Answer {
  return {
    json: catalogue.editions.map(({ id, notice, years }) => ({
      id,
      notice,
      years: { from: years.from, to: years.to ?? null },
    })),
  };
}

export function showEdition({ catalogue }: Context, request: Request): Answer {
  const edition = catalogue.edition(String(request.params.edition));
  if (!edition)
    throw new Problem("edition.unknown", {
      detail: `现有：${catalogue.editions.map(({ id }) => id).join("、")}。`,
    });
  const numeralBySection = new Map(
    edition.sections.map((section) => [section.id, section.kind === "table" ? section.numeral : ""]),
  );
  return {
    json: {
      id: edition.id,
      notice: edition.notice,
      sections: edition.sections.map(({ id, kind, title, basis }) => ({ id, kind, title, basis })),
      fields: createForm(edition).fields.map((field) => ({
        id: field.id,
        table: numeralBySection.get(field.section),
        row: field.rowPath,
        column: field.columnPath,
        kind: field.kind,
        computed: field.computed?.join(" + ") ?? null,
      })),
      rules: rulebook(catalogue.editions)
        .filter(({ editions }) => editions.includes(edition.id))
        .map(({ id, severity, scope, title, basis, since }) => ({
          id,
          severity,
          scope,
          title,
          basis,
          since,
        })),
    },
  };
}
