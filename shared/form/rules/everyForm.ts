// The rules that every edition shares: what a cell may hold, local rows, years, facts, powers, and last year as a whole.

import type { Edition } from "../define.ts";
import type { Rule } from "../rule.ts";
import { controls } from "./controls.ts";
import { disclosedItems } from "./disclosedItems.ts";
import { editionYear } from "./editionYear.ts";
import { figureRules } from "./figureRules.ts";
import { requiredFacts, unreadableFacts } from "./facts.ts";
import { allZero, jump } from "./lastYear.ts";
import { localOfWhich, localParts } from "./localRows.ts";
import { moneyUnit } from "./moneyUnit.ts";
import { notLastYear } from "./notLastYear.ts";
import { powers } from "./powers.ts";
import { unknownProfile } from "./unknownProfile.ts";

/** `notice` is the notice that prescribes the edition. */
export function everyForm({ notice }: Pick<Edition, "notice">): Rule[] {
  return [
    ...figureRules(notice),
    localParts,
    localOfWhich,
    controls,
    editionYear,
    unknownProfile,
    requiredFacts,
    unreadableFacts,
    ...disclosedItems,
    moneyUnit,
    powers,
    notLastYear,
    allZero,
    jump,
  ];
}
