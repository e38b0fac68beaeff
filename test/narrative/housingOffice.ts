// A seventh fictitious body, an office of a district, 云州市临江区住房和城乡建设局, with its report of 2023 and last year's: the ninth held-out sentences speak of it.
// Figures only; for tests and the bench.

import { zero } from "../scenario/scenario.ts";
import { applicants, remedy, type Office } from "./crosscheckOffice.ts";

const empty = zero("2021").states({ agency: { name: "云州市临江区住房和城乡建设局" } });

export const housingOffice: Office = {
  form: empty.form,
  report: empty
    .fills({
      "disclosure.normativeDocuments.issued": 3,
      "disclosure.normativeDocuments.repealed": 2,
      "disclosure.normativeDocuments.inForce": 17,
      "disclosure.licensing.decisions": 1268,
      "disclosure.penalties.decisions": 57,
      "disclosure.coercion.decisions": 8,
      "disclosure.fees.amount": 356.82,
      ...applicants("received", 71, 9, 1, 1, 4),
      ...applicants("carriedOver", 4, 1),
      ...applicants("granted", 26, 4, 1, 0, 2),
      ...applicants("partiallyGranted", 12, 1, 0, 0, 1),
      ...applicants("denied.thirdPartyRights", 2, 1),
      ...applicants("denied.internalAffairs", 1),
      ...applicants("denied.processInformation", 2),
      ...applicants("denied.enforcementFile", 1),
      ...applicants("denied.administrativeInquiry", 3, 0, 0, 0, 1),
      ...applicants("unavailable.notHeld", 13, 2, 0, 1),
      ...applicants("unavailable.needsCreation", 2),
      ...applicants("unavailable.stillUnclear", 1),
      ...applicants("notProcessed.petition", 3),
      ...applicants("notProcessed.duplicate", 1, 1),
      ...applicants("otherResults.notCorrected", 1),
      ...applicants("otherResults.other", 1),
      ...applicants("resultsTotal", 69, 9, 1, 1, 4),
      ...applicants("carriedForward", 6, 1),
      ...remedy("review", [6, 1, 2, 3]),
      ...remedy("litigation.direct", [2, 0, 1, 1]),
      ...remedy("litigation.afterReview", [4, 0, 1, 1]),
    })
    .states({ year: 2023 }).report,
  previous: empty
    .fills({
      "disclosure.normativeDocuments.issued": 2,
      "disclosure.normativeDocuments.repealed": 4,
      "disclosure.normativeDocuments.inForce": 16,
      "disclosure.licensing.decisions": 1145,
      "disclosure.penalties.decisions": 46,
      "disclosure.coercion.decisions": 5,
      "disclosure.fees.amount": 402.5,
      ...applicants("received", 66, 8, 0, 0, 3, 1),
      ...applicants("carriedOver", 3),
      ...applicants("granted", 23, 3, 0, 0, 2),
      ...applicants("partiallyGranted", 10, 0, 0, 0, 1),
      ...applicants("denied.thirdPartyRights", 3, 1),
      ...applicants("denied.processInformation", 3),
      ...applicants("denied.administrativeInquiry", 2),
      ...applicants("unavailable.notHeld", 14, 2, 0, 0, 0, 1),
      ...applicants("unavailable.needsCreation", 4),
      ...applicants("notProcessed.petition", 3, 1),
      ...applicants("notProcessed.duplicate", 1),
      ...applicants("otherResults.other", 2),
      ...applicants("resultsTotal", 65, 7, 0, 0, 3, 1),
      ...applicants("carriedForward", 4, 1),
      ...remedy("review", [4, 1, 1, 2]),
      ...remedy("litigation.direct", [2, 0, 0, 1]),
      ...remedy("litigation.afterReview", [2, 0, 0, 0]),
    })
    .states({ year: 2022 }).report,
};
