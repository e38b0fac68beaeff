// A sixth fictitious body, a county's government, 云浦县人民政府, with its report of 2024 and last year's: the eighth held-out sentences speak of it.
// Figures only; for tests and the bench.

import { zero } from "../scenario/scenario.ts";
import { applicants, remedy, type Office } from "./crosscheckOffice.ts";

const empty = zero("2021").states({ scope: "government", agency: { name: "云浦县人民政府" } });

export const countyGovernment: Office = {
  form: empty.form,
  report: empty
    .fills({
      "disclosure.normativeDocuments.issued": 14,
      "disclosure.normativeDocuments.repealed": 6,
      "disclosure.normativeDocuments.inForce": 92,
      "disclosure.licensing.decisions": 36528,
      "disclosure.penalties.decisions": 5947,
      "disclosure.coercion.decisions": 263,
      "disclosure.fees.amount": 3486.52,
      ...applicants("received", 346, 58, 2, 3, 17, 5),
      ...applicants("carriedOver", 19, 4, 0, 0, 1),
      ...applicants("granted", 98, 21, 1, 2, 6, 3),
      ...applicants("partiallyGranted", 41, 9, 0, 1, 3),
      ...applicants("denied.stateSecret", 1),
      ...applicants("denied.prohibitedByLaw", 2, 1),
      ...applicants("denied.thirdPartyRights", 8, 3, 0, 0, 1),
      ...applicants("denied.internalAffairs", 5, 1),
      ...applicants("denied.processInformation", 10, 2, 0, 0, 1),
      ...applicants("denied.enforcementFile", 7, 1),
      ...applicants("denied.administrativeInquiry", 11, 4),
      ...applicants("unavailable.notHeld", 74, 8, 1, 0, 2, 1),
      ...applicants("unavailable.needsCreation", 20, 2, 0, 0, 1),
      ...applicants("unavailable.stillUnclear", 9),
      ...applicants("notProcessed.petition", 18),
      ...applicants("notProcessed.duplicate", 6, 1),
      ...applicants("notProcessed.excessive", 4),
      ...applicants("notProcessed.confirmation", 2),
      ...applicants("otherResults.notCorrected", 7, 1, 0, 0, 1),
      ...applicants("otherResults.feeNotPaid", 1),
      ...applicants("otherResults.other", 12, 2, 0, 0, 1, 1),
      ...applicants("resultsTotal", 336, 56, 2, 3, 16, 5),
      ...applicants("carriedForward", 29, 6, 0, 0, 2),
      ...remedy("review", [12, 5, 9, 4]),
      ...remedy("litigation.direct", [7, 1, 2, 3]),
      ...remedy("litigation.afterReview", [4, 0, 1, 2]),
    })
    .states({ year: 2024 }).report,
  previous: empty
    .fills({
      "disclosure.normativeDocuments.issued": 11,
      "disclosure.normativeDocuments.repealed": 9,
      "disclosure.normativeDocuments.inForce": 84,
      "disclosure.licensing.decisions": 33105,
      "disclosure.penalties.decisions": 6482,
      "disclosure.coercion.decisions": 241,
      "disclosure.fees.amount": 3120.4,
      ...applicants("received", 291, 47, 1, 4, 12, 3),
      ...applicants("carriedOver", 25, 5, 0, 0, 1),
      ...applicants("granted", 89, 18, 1, 2, 5, 2),
      ...applicants("partiallyGranted", 36, 7, 0, 1, 2),
      ...applicants("denied.prohibitedByLaw", 3),
      ...applicants("denied.securityAndStability", 1),
      ...applicants("denied.thirdPartyRights", 6, 4),
      ...applicants("denied.internalAffairs", 8),
      ...applicants("denied.processInformation", 11, 3),
      ...applicants("denied.enforcementFile", 5),
      ...applicants("denied.administrativeInquiry", 10, 2),
      ...applicants("unavailable.notHeld", 66, 9, 0, 1, 3, 1),
      ...applicants("unavailable.needsCreation", 15, 2, 0, 0, 1),
      ...applicants("unavailable.stillUnclear", 7),
      ...applicants("notProcessed.petition", 14),
      ...applicants("notProcessed.duplicate", 5),
      ...applicants("notProcessed.publication", 1),
      ...applicants("notProcessed.confirmation", 3),
      ...applicants("otherResults.notCorrected", 6, 1),
      ...applicants("otherResults.other", 11, 2, 0, 0, 1),
      ...applicants("resultsTotal", 297, 48, 1, 4, 12, 3),
      ...applicants("carriedForward", 19, 4, 0, 0, 1),
      ...remedy("review", [15, 8, 11, 3]),
      ...remedy("litigation.direct", [5, 1, 2, 2]),
      ...remedy("litigation.afterReview", [3, 1, 1, 1]),
    })
    .states({ year: 2023 }).report,
};
