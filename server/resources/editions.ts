// GET /api/editions, GET /api/editions/:edition: the form as data, for whoever fills or checks it elsewhere.

import type { Request } from "express";
import type { Catalogue } from "../../shared/form/catalogue.ts";
import type { Edition } from "../../shared/form/define.ts";
import { createForm } from "../../shared/form/form.ts";
import { rulebook } from "../../shared/rulebook/rulebook.ts";
import { wordingTextOf } from "../../shared/narrative/wordingOf.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { textQuery } from "../query.ts";

export function listEditions({ catalogue }: Context): Answer {
  return {
    json: catalogue.editions.map(({ id, notice, years }) => ({
      id,
      notice,
      years: { from: years.from, to: years.to ?? null },
    })),
  };
}

/** GET /api/editions/:edition/wording?profile=: the sentences in force, as a wording file that an office can change. */
export function showWording({ catalogue }: Context, request: Request): Answer {
  const { id } = editionAsked(catalogue, request);
  const form = catalogue.formOf({ edition: id, profile: textQuery(request, "profile") });
  return {
    body: `${wordingTextOf(form).trim()}\n`,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  };
}

function editionAsked(catalogue: Catalogue, request: Request): Edition {
  const edition = catalogue.edition(String(request.params.edition));
  if (edition) return edition;
  throw new Problem("edition.unknown", {
    detail: `现有：${catalogue.editions.map(({ id }) => id).join("、")}。`,
  });
}

export function showEdition({ catalogue }: Context, request: Request): Answer {
  const edition = editionAsked(catalogue, request);
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
