// A fifth fictitious body, an office of a city, 澄州市自然资源和规划局, with its report of 2023 and last year's: the seventh held-out sentences speak of it.
// Figures only; for tests and the bench.

import { zero } from "../scenario/scenario.ts";
import { applicants, remedy, type Office } from "./crosscheckOffice.ts";

const empty = zero("2021").states({ agency: { name: "澄州市自然资源和规划局" } });

export const resourcesOffice: Office = {
  form: empty.form,
  report: empty
    .fills({
      "disclosure.normativeDocuments.issued": 4,
      "disclosure.normativeDocuments.repealed": 6,
      "disclosure.normativeDocuments.inForce": 38,
      "disclosure.licensing.decisions": 2386,
      "disclosure.penalties.decisions": 127,
      "disclosure.coercion.decisions": 3,
      "disclosure.fees.amount": 1846.52,
      ...applicants("received", 57, 8, 0, 1, 3),
      ...applicants("carriedOver", 4, 1),
      ...applicants("granted", 20, 4, 0, 1, 1),
      ...applicants("partiallyGranted", 7, 2),
      ...applicants("denied.thirdPartyRights", 2, 1),
      ...applicants("denied.internalAffairs", 1),
      ...applicants("denied.processInformation", 1, 0, 0, 0, 1),
      ...applicants("denied.enforcementFile", 1),
      ...applicants("denied.administrativeInquiry", 4),
      ...applicants("unavailable.notHeld", 10, 1, 0, 0, 1),
      ...applicants("unavailable.needsCreation", 1),
      ...applicants("notProcessed.petition", 2),
      ...applicants("notProcessed.duplicate", 1),
      ...applicants("otherResults.notCorrected", 2),
      ...applicants("otherResults.other", 3),
      ...applicants("resultsTotal", 55, 8, 0, 1, 3),
      ...applicants("carriedForward", 6, 1),
      ...remedy("review", [8, 2, 3, 1]),
      ...remedy("litigation.direct", [3, 0, 1, 2]),
      ...remedy("litigation.afterReview", [1, 0, 0, 1]),
    })
    .states({ year: 2023 }).report,
  previous: empty
    .fills({
      "disclosure.normativeDocuments.issued": 5,
      "disclosure.normativeDocuments.repealed": 3,
      "disclosure.normativeDocuments.inForce": 40,
      "disclosure.licensing.decisions": 2158,
      "disclosure.penalties.decisions": 143,
      "disclosure.coercion.decisions": 5,
      "disclosure.fees.amount": 2013.6,
      ...applicants("received", 43, 6, 0, 0, 1, 1),
      ...applicants("carriedOver", 2),
      ...applicants("granted", 13, 3, 0, 0, 0, 1),
      ...applicants("partiallyGranted", 5, 1),
      ...applicants("denied.thirdPartyRights", 2),
      ...applicants("denied.processInformation", 1),
      ...applicants("denied.administrativeInquiry", 4),
      ...applicants("unavailable.notHeld", 9, 1),
      ...applicants("unavailable.stillUnclear", 1),
      ...applicants("notProcessed.petition", 1),
      ...applicants("notProcessed.duplicate", 1),
      ...applicants("otherResults.notCorrected", 1),
      ...applicants("otherResults.other", 3, 0, 0, 0, 1),
      ...applicants("resultsTotal", 41, 5, 0, 0, 1, 1),
      ...applicants("carriedForward", 4, 1),
      ...remedy("review", [5, 1, 2, 1]),
      ...remedy("litigation.direct", [2, 0, 1, 1]),
      ...remedy("litigation.afterReview", [1, 0, 0, 0]),
    })
    .states({ year: 2022 }).report,
};
