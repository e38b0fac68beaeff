// A eleventh fictitious body, an office of a district, 澄州市南屏区卫生健康委员会, with its report of 2025 and last year's: the thirteenth held-out sentences speak of it.
// Figures only; for tests and the bench.

import { zero } from "../scenario/scenario.ts";
import { applicants, remedy, type Office } from "./crosscheckOffice.ts";

const empty = zero("2021").states({ agency: { name: "澄州市南屏区卫生健康委员会" } });

export const healthOffice: Office = {
  form: empty.form,
  report: empty
    .fills({
      "disclosure.normativeDocuments.issued": 4,
      "disclosure.normativeDocuments.repealed": 3,
      "disclosure.normativeDocuments.inForce": 17,
      "disclosure.licensing.decisions": 137,
      "disclosure.penalties.decisions": 94,
      "disclosure.coercion.decisions": 7,
      "disclosure.fees.amount": 12.68,
      ...applicants("received", 61, 8, 0, 2, 3, 1),
      ...applicants("carriedOver", 5, 1),
      ...applicants("granted", 19, 3, 0, 1),
      ...applicants("partiallyGranted", 8, 2, 0, 0, 1),
      ...applicants("denied.thirdPartyRights", 2, 2),
      ...applicants("denied.internalAffairs", 2),
      ...applicants("denied.processInformation", 1),
      ...applicants("denied.enforcementFile", 3),
      ...applicants("unavailable.notHeld", 12, 1, 0, 1, 1),
      ...applicants("unavailable.needsCreation", 3),
      ...applicants("unavailable.stillUnclear", 1),
      ...applicants("notProcessed.petition", 4),
      ...applicants("notProcessed.duplicate", 1),
      ...applicants("otherResults.notCorrected", 2),
      ...applicants("otherResults.feeNotPaid", 1),
      ...applicants("otherResults.other", 0, 0, 0, 0, 0, 1),
      ...applicants("resultsTotal", 59, 8, 0, 2, 2, 1),
      ...applicants("carriedForward", 7, 1, 0, 0, 1),
      ...remedy("review", [4, 1, 2, 1]),
      ...remedy("litigation.direct", [2, 0, 0, 1]),
      ...remedy("litigation.afterReview", [1, 0, 0, 1]),
    })
    .states({ year: 2025 }).report,
  previous: empty
    .fills({
      "disclosure.normativeDocuments.issued": 2,
      "disclosure.normativeDocuments.repealed": 1,
      "disclosure.normativeDocuments.inForce": 16,
      "disclosure.licensing.decisions": 121,
      "disclosure.penalties.decisions": 80,
      "disclosure.coercion.decisions": 4,
      "disclosure.fees.amount": 11.35,
      ...applicants("received", 50, 6, 0, 1, 2, 1),
      ...applicants("carriedOver", 4),
      ...applicants("granted", 16, 2, 0, 1, 1),
      ...applicants("partiallyGranted", 6, 1),
      ...applicants("denied.thirdPartyRights", 2, 1),
      ...applicants("denied.internalAffairs", 3),
      ...applicants("denied.processInformation", 1),
      ...applicants("denied.enforcementFile", 2),
      ...applicants("unavailable.notHeld", 10, 1, 0, 0, 1),
      ...applicants("unavailable.needsCreation", 2),
      ...applicants("notProcessed.petition", 4),
      ...applicants("notProcessed.duplicate", 1),
      ...applicants("otherResults.notCorrected", 1),
      ...applicants("otherResults.other", 1, 0, 0, 0, 0, 1),
      ...applicants("resultsTotal", 49, 5, 0, 1, 2, 1),
      ...applicants("carriedForward", 5, 1),
      ...remedy("review", [2, 1, 1, 1]),
      ...remedy("litigation.direct", [1, 0, 0, 1]),
      ...remedy("litigation.afterReview", [1, 0, 0, 0]),
    })
    .states({ year: 2024 }).report,
};
