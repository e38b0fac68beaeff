// The wording of the edition of 2021, as a wording file (docs/wordings.md): sentences with slots for figures and facts.
// Labels of the form are taken from the edition through slots.

import {
  applicationSentences,
  closingSentences,
  disclosedItemSentences,
  disclosureText,
  managementText,
  openingSentences,
  platformAndSupervisionSentences,
} from "./sharedSentences.ts";

export const wording2021 = `${openingSentences}
[overview]
= {方面 1}
${disclosedItemSentences.trim()}
若 disclosure.licensing.decisions + disclosure.penalties.decisions + disclosure.coercion.decisions = 0：全年未作出{名称 disclosure.licensing}、{名称 disclosure.penalties}、{名称 disclosure.coercion}决定。
否则：全年作出{列举 disclosure.licensing.decisions、disclosure.penalties.decisions、disclosure.coercion.decisions：{名}决定{数}件}。
若 disclosure.fees.amount = 0：未收取{名称 disclosure.fees}。
否则：收取{名称 disclosure.fees}{disclosure.fees.amount}万元。
${disclosureText.trim()}

${applicationSentences}

= {方面 3}
若 disclosure.regulations.issued + disclosure.regulations.repealed + disclosure.regulations.inForce > 0：全年{disclosure.regulations.issued|零：未制定{名称 disclosure.regulations}|多：制定{名称 disclosure.regulations}{数}件}{disclosure.regulations.repealed|零：|多：，废止{数}件}，年末现行有效{disclosure.regulations.inForce}件。
若 disclosure.normativeDocuments.issued + disclosure.normativeDocuments.repealed + disclosure.normativeDocuments.inForce = 0：全年未制发{名称 disclosure.normativeDocuments}。
否则：全年{disclosure.normativeDocuments.issued|零：未制发{名称 disclosure.normativeDocuments}|多：制发{名称 disclosure.normativeDocuments}{数}件}{disclosure.normativeDocuments.repealed|零：|多：，废止{数}件}，年末现行有效{disclosure.normativeDocuments.inForce}件。
${managementText.trim()}

${platformAndSupervisionSentences}
${closingSentences}`;
