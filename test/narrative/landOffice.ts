// A second fictitious body, 青沅县自然资源和规划局, with its report of 2023 and last year's: the fourth held-out sentences speak of it.
// Figures only; for tests and the bench.

import { zero } from "../scenario/scenario.ts";
import { applicants, remedy, type Office } from "./crosscheckOffice.ts";

const empty = zero("2021").states({ agency: { name: "青沅县自然资源和规划局" } });

export const landOffice: Office = {
  form: empty.form,
  report: empty
    .fills({
      ...applicants("received", 118, 11, 0, 1, 5, 2),
      ...applicants("carriedOver", 8, 1),
      ...applicants("granted", 43, 6, 0, 1, 2),
      ...applicants("partiallyGranted", 14, 2, 0, 0, 1),
      ...applicants("denied.thirdPartyRights", 3, 1),
      ...applicants("denied.internalAffairs", 2),
      ...applicants("denied.processInformation", 5),
      ...applicants("denied.enforcementFile", 1),
      ...applicants("denied.administrativeInquiry", 8, 2, 0, 0, 0, 1),
      ...applicants("unavailable.notHeld", 19, 1, 0, 0, 0, 1),
      ...applicants("unavailable.needsCreation", 3),
      ...applicants("unavailable.stillUnclear", 4),
      ...applicants("notProcessed.petition", 5),
      ...applicants("notProcessed.duplicate", 2),
      ...applicants("notProcessed.confirmation", 0, 0, 0, 0, 1),
      ...applicants("otherResults.notCorrected", 3),
      ...applicants("otherResults.feeNotPaid", 1),
      ...applicants("otherResults.other", 7),
      ...applicants("resultsTotal", 120, 12, 0, 1, 4, 2),
      ...applicants("carriedForward", 6, 0, 0, 0, 1),
      ...remedy("review", [9, 2, 1, 2]),
      ...remedy("litigation.direct", [4, 1, 0, 1]),
      ...remedy("litigation.afterReview", [3, 0, 0, 1]),
      "disclosure.normativeDocuments.issued": 4,
      "disclosure.normativeDocuments.repealed": 3,
      "disclosure.normativeDocuments.inForce": 26,
      "disclosure.licensing.decisions": 1843,
      "disclosure.penalties.decisions": 67,
      "disclosure.coercion.decisions": 2,
      "disclosure.fees.amount": 2716.38,
    })
    .states({ year: 2023 }).report,
  previous: empty
    .fills({
      ...applicants("received", 97, 9, 0, 0, 4, 2),
      ...applicants("carriedOver", 4),
      ...applicants("granted", 32, 4, 0, 0, 2),
      ...applicants("partiallyGranted", 11, 1),
      ...applicants("denied.thirdPartyRights", 3),
      ...applicants("denied.internalAffairs", 1),
      ...applicants("denied.processInformation", 4),
      ...applicants("denied.administrativeInquiry", 7, 1, 0, 0, 0, 1),
      ...applicants("unavailable.notHeld", 17, 1, 0, 0, 0, 1),
      ...applicants("unavailable.needsCreation", 2),
      ...applicants("unavailable.stillUnclear", 3),
      ...applicants("notProcessed.petition", 5),
      ...applicants("notProcessed.duplicate", 1),
      ...applicants("notProcessed.confirmation", 0, 0, 0, 0, 1),
      ...applicants("otherResults.notCorrected", 2),
      ...applicants("otherResults.other", 5, 1, 0, 0, 1),
      ...applicants("resultsTotal", 93, 8, 0, 0, 4, 2),
      ...applicants("carriedForward", 8, 1),
      ...remedy("review", [6, 1, 1, 1]),
      ...remedy("litigation.direct", [3, 0, 0, 1]),
      ...remedy("litigation.afterReview", [2, 1, 0, 0]),
      "disclosure.normativeDocuments.issued": 3,
      "disclosure.normativeDocuments.repealed": 1,
      "disclosure.normativeDocuments.inForce": 25,
      "disclosure.licensing.decisions": 1729,
      "disclosure.penalties.decisions": 74,
      "disclosure.coercion.decisions": 1,
      "disclosure.fees.amount": 2945.62,
    })
    .states({ year: 2022 }).report,
};
