// A tenth fictitious body, an office of a city, 云泽市自然资源和规划局, with its report of 2023 and last year's: the twelfth held-out sentences speak of it.
// Figures only; for tests and the bench.

import { zero } from "../scenario/scenario.ts";
import { applicants, remedy, type Office } from "./crosscheckOffice.ts";

const empty = zero("2021").states({ agency: { name: "云泽市自然资源和规划局" } });

export const planningOffice: Office = {
  form: empty.form,
  report: empty
    .fills({
      "disclosure.normativeDocuments.issued": 6,
      "disclosure.normativeDocuments.repealed": 3,
      "disclosure.normativeDocuments.inForce": 41,
      "disclosure.licensing.decisions": 386,
      "disclosure.penalties.decisions": 57,
      "disclosure.coercion.decisions": 4,
      "disclosure.fees.amount": 186.532,
      ...applicants("received", 163, 14, 0, 0, 5, 2),
      ...applicants("carriedOver", 10, 1),
      ...applicants("granted", 62, 6, 0, 0, 2, 1),
      ...applicants("partiallyGranted", 22, 2),
      ...applicants("denied.stateSecret", 1),
      ...applicants("denied.thirdPartyRights", 3, 1),
      ...applicants("denied.internalAffairs", 2),
      ...applicants("denied.processInformation", 5, 0, 0, 0, 1),
      ...applicants("denied.enforcementFile", 3),
      ...applicants("denied.administrativeInquiry", 8, 1),
      ...applicants("unavailable.notHeld", 27, 1, 0, 0, 1),
      ...applicants("unavailable.needsCreation", 3),
      ...applicants("unavailable.stillUnclear", 2),
      ...applicants("notProcessed.petition", 7),
      ...applicants("notProcessed.duplicate", 2, 1),
      ...applicants("notProcessed.publication", 1),
      ...applicants("otherResults.notCorrected", 3, 1),
      ...applicants("otherResults.feeNotPaid", 2),
      ...applicants("otherResults.other", 5, 0, 0, 0, 1, 1),
      ...applicants("resultsTotal", 158, 13, 0, 0, 5, 2),
      ...applicants("carriedForward", 15, 2),
      ...remedy("review", [9, 3, 4, 2]),
      ...remedy("litigation.direct", [3, 0, 1, 1]),
      ...remedy("litigation.afterReview", [5, 1, 0, 1]),
    })
    .states({ year: 2023 }).report,
  previous: empty
    .fills({
      "disclosure.normativeDocuments.issued": 4,
      "disclosure.normativeDocuments.repealed": 5,
      "disclosure.normativeDocuments.inForce": 38,
      "disclosure.licensing.decisions": 412,
      "disclosure.penalties.decisions": 46,
      "disclosure.coercion.decisions": 2,
      "disclosure.fees.amount": 203.418,
      ...applicants("received", 131, 10, 0, 0, 4, 2),
      ...applicants("carriedOver", 5),
      ...applicants("granted", 50, 4, 0, 0, 2, 1),
      ...applicants("partiallyGranted", 17, 2),
      ...applicants("denied.thirdPartyRights", 2),
      ...applicants("denied.internalAffairs", 1),
      ...applicants("denied.processInformation", 4),
      ...applicants("denied.enforcementFile", 3),
      ...applicants("denied.administrativeInquiry", 6, 1),
      ...applicants("unavailable.notHeld", 21, 1, 0, 0, 1),
      ...applicants("unavailable.needsCreation", 3),
      ...applicants("unavailable.stillUnclear", 2),
      ...applicants("notProcessed.petition", 6),
      ...applicants("notProcessed.duplicate", 2, 1),
      ...applicants("otherResults.notCorrected", 3),
      ...applicants("otherResults.other", 6, 0, 0, 0, 1, 1),
      ...applicants("resultsTotal", 126, 9, 0, 0, 4, 2),
      ...applicants("carriedForward", 10, 1),
      ...remedy("review", [7, 1, 2, 2]),
      ...remedy("litigation.direct", [2, 0, 1, 1]),
      ...remedy("litigation.afterReview", [3, 0, 1, 1]),
    })
    .states({ year: 2022 }).report,
};
