// The samples are what they claim: real figures, no error, words that agree with the tables.

import assert from "node:assert/strict";
import { readSheets } from "../../../addin/session/readSheets.ts";
import { openSample } from "../../../addin/samples/sample.ts";
import { samples } from "../../../addin/samples/samples.ts";
import { official } from "../../../shared/form/official.ts";
import { parseReport } from "../../../shared/report/report.ts";
import { completenessOf } from "../../../shared/validation/completeness.ts";
import { validate } from "../../../shared/validation/validate.ts";

describe("the samples", () => {
  for (const offer of samples) {
    it(`opens ${offer.name} as a whole report without a finding`, async () => {
      const { sheets, draft } = openSample(await offer.load(), offer.name, official);
      const form = official.formOf(sheets);
      const { report } = readSheets(sheets, draft, form);
      assert.ok("report" in parseReport(report, official));
      const findings = validate(report, form);
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== "hint"),
        [],
      );
      assert.equal(completenessOf(report, form, findings).submittable, true);
      assert.equal(draft.sample, offer.name);
    });
  }
});
