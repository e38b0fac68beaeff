// A twelfth fictitious body, an office of a city, 澜溪市人力资源和社会保障局, with its report of 2022 and last year's: the fourteenth
// held-out sentences speak of it. Figures only; for tests and the bench.

import { zero } from "../scenario/scenario.ts";
import { applicants, remedy, type Office } from "./crosscheckOffice.ts";

const empty = zero("2021").states({ agency: { name: "澜溪市人力资源和社会保障局" } });

export const labourOffice: Office = {
  form: empty.form,
  report: empty
    .fills({
      "disclosure.normativeDocuments.issued": 4,
      "disclosure.normativeDocuments.repealed": 2,
      "disclosure.normativeDocuments.inForce": 26,
      "disclosure.licensing.decisions": 83,
      "disclosure.penalties.decisions": 17,
      "disclosure.fees.amount": 46.28,
      ...applicants("received", 52, 9, 0, 1, 4, 1),
      ...applicants("carriedOver", 6, 2),
      ...applicants("granted", 23, 5, 0, 1, 2),
      ...applicants("partiallyGranted", 4, 1, 0, 0, 1),
      ...applicants("denied.thirdPartyRights", 1, 1),
      ...applicants("denied.internalAffairs", 3),
      ...applicants("denied.processInformation", 1),
      ...applicants("denied.enforcementFile", 3, 1),
      ...applicants("unavailable.notHeld", 9, 1, 0, 0, 1),
      ...applicants("unavailable.needsCreation", 2),
      ...applicants("unavailable.stillUnclear", 1),
      ...applicants("notProcessed.petition", 4),
      ...applicants("notProcessed.duplicate", 1, 1),
      ...applicants("notProcessed.confirmation", 1),
      ...applicants("otherResults.notCorrected", 1),
      ...applicants("otherResults.other", 2, 0, 0, 0, 0, 1),
      ...applicants("resultsTotal", 56, 10, 0, 1, 4, 1),
      ...applicants("carriedForward", 2, 1),
      ...remedy("review", [5, 1, 2, 1]),
      ...remedy("litigation.direct", [2, 0, 1, 0]),
      ...remedy("litigation.afterReview", [1, 0, 0, 1]),
    })
    .states({ year: 2022 }).report,
  previous: empty
    .fills({
      "disclosure.normativeDocuments.issued": 3,
      "disclosure.normativeDocuments.repealed": 5,
      "disclosure.normativeDocuments.inForce": 24,
      "disclosure.licensing.decisions": 71,
      "disclosure.penalties.decisions": 22,
      "disclosure.fees.amount": 51.64,
      ...applicants("received", 47, 7, 0, 0, 3, 1),
      ...applicants("carriedOver", 4, 0, 0, 0, 1),
      ...applicants("granted", 17, 3, 0, 0, 2),
      ...applicants("partiallyGranted", 3, 1),
      ...applicants("denied.thirdPartyRights", 1),
      ...applicants("denied.internalAffairs", 2),
      ...applicants("denied.enforcementFile", 3),
      ...applicants("unavailable.notHeld", 10, 1, 0, 0, 1),
      ...applicants("unavailable.needsCreation", 1),
      ...applicants("notProcessed.petition", 5),
      ...applicants("notProcessed.duplicate", 1),
      ...applicants("otherResults.notCorrected", 1, 0, 0, 0, 1),
      ...applicants("otherResults.other", 1, 0, 0, 0, 0, 1),
      ...applicants("resultsTotal", 45, 5, 0, 0, 4, 1),
      ...applicants("carriedForward", 6, 2),
      ...remedy("review", [4, 0, 2, 0]),
      ...remedy("litigation.direct", [2, 0, 0, 0]),
      ...remedy("litigation.afterReview", [1, 0, 0, 0]),
    })
    .states({ year: 2021 }).report,
};
