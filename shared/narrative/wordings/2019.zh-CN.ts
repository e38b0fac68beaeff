// The wording of the trial edition of 2019, as a wording file (docs/wordings.md): sentences with slots for figures and facts.
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

export const wording2019 = `${openingSentences}
[overview]
= {方面 1}
${disclosedItemSentences.trim()}
若 disclosure.licensing.decisions + disclosure.otherServices.decisions + disclosure.penalties.decisions + disclosure.coercion.decisions = 0：全年未作出{名称 disclosure.licensing}、{名称 disclosure.penalties}、{名称 disclosure.coercion}等处理决定。
否则：全年作出{列举 disclosure.licensing.decisions、disclosure.otherServices.decisions、disclosure.penalties.decisions、disclosure.coercion.decisions：{名}处理决定{数}件}。
若 disclosure.procurement.items = 0 且 disclosure.procurement.amount = 0：未开展{名称 disclosure.procurement}。
否则：实施{名称 disclosure.procurement}项目{disclosure.procurement.items}个，采购总金额{disclosure.procurement.amount}万元。
${disclosureText.trim()}

${applicationSentences}

= {方面 3}
若 disclosure.regulations.produced + disclosure.regulations.disclosed + disclosure.regulations.totalDisclosed > 0：全年{disclosure.regulations.produced|零：未制作{名称 disclosure.regulations}|多：制作{名称 disclosure.regulations}{数}件}，新公开{disclosure.regulations.disclosed}件，年末对外公开{disclosure.regulations.totalDisclosed}件。
若 disclosure.normativeDocuments.produced + disclosure.normativeDocuments.disclosed + disclosure.normativeDocuments.totalDisclosed = 0：全年未制作{名称 disclosure.normativeDocuments}。
否则：全年{disclosure.normativeDocuments.produced|零：未制作{名称 disclosure.normativeDocuments}|多：制作{名称 disclosure.normativeDocuments}{数}件}，新公开{disclosure.normativeDocuments.disclosed}件，年末对外公开{disclosure.normativeDocuments.totalDisclosed}件。
${managementText.trim()}

${platformAndSupervisionSentences}
${closingSentences}`;
