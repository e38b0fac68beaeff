// GET /rules: the catalogue of all rules with their examples, for people. `lang=en` answers in English.

import type { Request } from "express";
import { toHtml } from "../../shared/document/html.ts";
import type { Catalogue } from "../../shared/form/catalogue.ts";
import { documentPolicy } from "../../shared/document/policy.ts";
import { rulebookDocument } from "../../shared/rulebook/page.ts";
import type { Language } from "../../shared/wording/rulebook.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { choiceQuery } from "../query.ts";

/** It takes some milliseconds to make, and never changes while the program runs. */
const pagesByCatalogue = new WeakMap<Catalogue, Map<Language, string>>();

export function showRules({ catalogue }: Context, request: Request): Answer {
  const language = choiceQuery(request, "lang", ["zh", "en"]) ?? "zh";
  const pages = pagesByCatalogue.get(catalogue) ?? new Map<Language, string>();
  const page = pages.get(language) ?? toHtml(rulebookDocument(catalogue, language));
  pagesByCatalogue.set(catalogue, pages.set(language, page));
  return {
    body: page,
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": documentPolicy },
  };
}
