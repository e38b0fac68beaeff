import assert from "node:assert/strict";
import { validate } from "../../shared/validation/validate.ts";
import { balanced, zero, type Scenario } from "../scenario/scenario.ts";

const against = (clerk: Scenario, lastYear: Scenario) =>
  validate(clerk.report, clerk.form, { previous: lastYear.report });

describe("against last year's report", () => {
  it("what was carried forward must be what was carried over, per kind of applicant", () => {
    const lastYear = zero("2021").fills({
      "requests.carriedForward.business": 2,
      "requests.carriedForward.total": 2,
    });
    const findings = against(zero("2021"), lastYear);
    assert.deepEqual(
      findings.map(({ id, severity }) => [id, severity]),
      [
        ["requests.carriedOver:business", "warning"],
        ["requests.carriedOver:total", "warning"],
      ],
    );
    assert.match(
      findings[0]?.message ?? "",
      /^商业企业：二、上年结转为0，上年四、结转下年度继续办理为2.*请说明原因/,
    );
  });

  it("does not stop the wrong cell from being found", () => {
    const lastYear = zero("2021").fills("requests.carriedForward.total", 9);
    const clerk = balanced("2021", 4);
    const wrong = clerk.fills("requests.granted.business", 130);
    const repairs = against(wrong, lastYear).flatMap(({ repair }) => repair?.field ?? []);
    assert.deepEqual([...new Set(repairs)], ["requests.granted.business"]);
  });

  it("the documents in force follow from last year's, and the items of 2019 do", () => {
    const documents = zero("2021").fills({
      "disclosure.normativeDocuments.inForce": 440,
      "disclosure.normativeDocuments.issued": 62,
      "disclosure.normativeDocuments.repealed": 33,
    });
    const [finding] = against(documents, zero("2021").fills("disclosure.normativeDocuments.inForce", 470));
    assert.equal(finding?.id, "disclosure.inForce:normativeDocuments");
    assert.deepEqual(finding.right, { text: "上年现行有效件数 + 本年制发件数 － 本年废止件数", value: 499 });
    const items = zero("2019").fills("disclosure.licensing.priorItems", 21);
    assert.deepEqual(
      against(
        items,
        zero("2019").fills({ "disclosure.licensing.priorItems": 19, "disclosure.licensing.change": 2 }),
      ),
      [],
    );
    assert.equal(
      against(items, zero("2019").fills("disclosure.licensing.priorItems", 19))[0]?.id,
      "disclosure.licensingItems:licensing",
    );
  });

  it("says nothing where last year's form did not have the figure", () => {
    assert.deepEqual(against(zero("2021"), zero("2019")), []);
  });
});
