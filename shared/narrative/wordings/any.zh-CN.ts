// The wording of an edition that has none of its own: what can be said of facts alone, for its tables are not known here.

import {
  closingSentences,
  disclosedItemSentences,
  disclosureText,
  managementText,
  openingSentences,
  platformAndSupervisionSentences,
} from "./sharedSentences.ts";

export const anyEdition = `${openingSentences}
[overview]
= {方面 1}
${disclosedItemSentences.trim()}
${disclosureText.trim()}

= {方面 2}
{facts.more.requests}。

= {方面 3}
${managementText.trim()}

${platformAndSupervisionSentences}
${closingSentences}`;
