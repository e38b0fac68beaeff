// The examples of the rules of words, which lie beside them, in the shape of the others.

import { narrativeRules, type ReportFragment } from "../narrative/crosscheck/narrativeRules.ts";
import type { ExampleReport, RuleExample } from "./example.ts";

export const narrativeExamples: readonly RuleExample[] = narrativeRules.map(
  ({ id, english, examples: { passes, fails } }) => ({
    id,
    english,
    given: { year: 2023 },
    passes: exampleOf(passes),
    fails: exampleOf(fails),
  }),
);

function exampleOf({ narrative, values, previous }: ReportFragment): ExampleReport {
  return {
    narrative,
    ...(values && { values }),
    ...(previous && { lastYearNarrative: previous.narrative }),
    ...(previous?.values && { lastYear: previous.values }),
  };
}
