// A ninth fictitious body, a small office of a county, 栖云县水利局, with its report of 2024 and last year's: the eleventh held-out sentences speak of it.
// Figures only; for tests and the bench.

import { zero } from "../scenario/scenario.ts";
import { applicants, remedy, type Office } from "./crosscheckOffice.ts";

const empty = zero("2021").states({ agency: { name: "栖云县水利局" } });

export const waterOffice: Office = {
  form: empty.form,
  report: empty
    .fills({
      "disclosure.normativeDocuments.issued": 1,
      "disclosure.normativeDocuments.inForce": 8,
      "disclosure.licensing.decisions": 36,
      "disclosure.penalties.decisions": 17,
      ...applicants("received", 19, 4),
      ...applicants("carriedOver", 2),
      ...applicants("granted", 8, 2),
      ...applicants("partiallyGranted", 2, 1),
      ...applicants("denied.enforcementFile", 1),
      ...applicants("unavailable.notHeld", 4, 1),
      ...applicants("unavailable.needsCreation", 1),
      ...applicants("notProcessed.petition", 4),
      ...applicants("otherResults.other", 1),
      ...applicants("resultsTotal", 21, 4),
      ...remedy("review", [4, 0, 1, 2]),
      ...remedy("litigation.direct", [0, 0, 0, 0]),
      ...remedy("litigation.afterReview", [0, 0, 0, 0]),
    })
    .states({ year: 2024 }).report,
  previous: empty
    .fills({
      "disclosure.normativeDocuments.repealed": 2,
      "disclosure.normativeDocuments.inForce": 7,
      "disclosure.licensing.decisions": 30,
      "disclosure.penalties.decisions": 25,
      "disclosure.coercion.decisions": 1,
      ...applicants("received", 16, 4),
      ...applicants("carriedOver", 0, 1),
      ...applicants("granted", 5, 3),
      ...applicants("partiallyGranted", 1),
      ...applicants("denied.thirdPartyRights", 0, 1),
      ...applicants("denied.enforcementFile", 1, 1),
      ...applicants("unavailable.notHeld", 4),
      ...applicants("notProcessed.petition", 2),
      ...applicants("otherResults.other", 1),
      ...applicants("resultsTotal", 14, 5),
      ...applicants("carriedForward", 2),
      ...remedy("review", [2, 1, 0, 0]),
      ...remedy("litigation.direct", [1, 0, 0, 0]),
      ...remedy("litigation.afterReview", [0, 0, 0, 0]),
    })
    .states({ year: 2023 }).report,
};
