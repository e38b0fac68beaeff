// Facts come from two places: typed on the sheet of facts, and given in the pane. The later word counts, fact by fact.

import { rawFactOf } from "../../shared/form/facts.ts";
import type { Form } from "../../shared/form/form.ts";
import { withFact } from "../../shared/report/facts.ts";
import type { Facts } from "../../shared/report/report.ts";
import { factRows, shownText } from "../../shared/worksheet/factCells.ts";
import { readFacts, type FactsShown } from "../../shared/worksheet/readFacts.ts";
import type { Sheets } from "../host/port.ts";
import type { Draft } from "./draft.ts";

/** The draft with the facts that were typed on the sheet; `drawn` are those that the sheet was drawn with. */
function asTold(draft: Draft, { facts }: Sheets, drawn: Facts, form: Form): Draft {
  if (!facts) return draft;
  return {
    ...draft,
    facts: readFacts(facts, form, { drawn, later: draft.facts, shown: draft.factsShown }).facts,
  };
}

/**
 * The draft after the pane changed `before` into `facts`. What it changed is its own from now on, as long as the sheet shows what it
 * shows now; what it did not change stays as it was told.
 */
function withFactsOfPane(
  draft: Draft,
  facts: Facts,
  before: Facts,
  { facts: onSheet }: Sheets,
  form: Form,
): Draft {
  if (!onSheet) return { ...draft, facts };
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const factsShown: Record<string, readonly string[]> = { ...draft.factsShown };
  let own = facts;
  for (const { place } of form.facts) {
    const rows = onSheet[place];
    const to = rawFactOf(facts, place);
    const told = rawFactOf(draft.facts, place);
    if (!rows) continue;
    if (!isSame(rawFactOf(before, place), to)) {
      // What the pane is putting there just now is not yet among what was read.
      if (factsShown[place]?.includes(shownText(rows)) !== true) factsShown[place] = [shownText(rows)];
    } else if (!isSame(told, to)) own = withFact(own, place, told);
  }
  return { ...draft, facts: own, factsShown };
}

/** Before they are put on the sheet: then nobody takes them for typed there. */
function withFactsOnTheWay(draft: Draft, facts: Facts, form: Form): Draft {
  const factsShown: Record<string, readonly string[]> = { ...draft.factsShown };
  for (const fact of form.facts) {
    const known = factsShown[fact.place];
    if (known) factsShown[fact.place] = [...new Set([...known, shownText(factRows(facts, fact))])];
  }
  return { ...draft, factsShown };
}

/** `shown` is what the sheet shows now of those; a fact that somebody has typed over since is left out. */
function withFactsArrived(draft: Draft, shown: FactsShown): Draft {
  const known = draft.factsShown ?? {};
  const arrived = Object.entries(shown).filter(([place, texts]) =>
    texts.every((text) => known[place]?.includes(text)),
  );
  return { ...draft, factsShown: { ...known, ...Object.fromEntries(arrived) } };
}

export const factsTold = { asTold, withFactsOfPane, withFactsOnTheWay, withFactsArrived };
