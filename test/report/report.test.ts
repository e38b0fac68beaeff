import assert from "node:assert/strict";
import { official } from "../../shared/form/official.ts";
import canonicalize from "canonicalize";
import { canonicalReport, normalizeReport } from "../../shared/report/canonical.ts";
import { digestOf } from "../../shared/report/digest.ts";
import { parseReport } from "../../shared/report/report.ts";
import { zero } from "../scenario/scenario.ts";

const minimal = { edition: "2021", year: 2024, agency: { name: "平川县教育局" } };
const errorsOf = (report: unknown) => {
  const parsed = parseReport(report, official);
  return "errors" in parsed ? parsed.errors : [];
};

describe("a report", () => {
  it("may say little: what is absent is blank", () => {
    const parsed = parseReport(minimal, official);
    assert.ok("report" in parsed);
    assert.deepEqual(parsed.report.values, {});
    assert.equal(parsed.report.scope, "agency");
  });

  it("keeps text where a figure belongs", () => {
    const parsed = parseReport({ ...minimal, values: { "requests.received.total": "12abc" } }, official);
    assert.ok("report" in parsed);
    assert.equal(parsed.report.values["requests.received.total"], "12abc");
  });

  it("names an unknown field and the one that was probably meant", () => {
    const [error] = errorsOf({ ...minimal, values: { "requests.recieved.total": 1 } });
    assert.equal(error?.path, "values.requests.recieved.total");
    assert.match(error.message, /requests\.received\.total/);
  });

  it("names the place of whatever does not belong", () => {
    assert.equal(
      errorsOf({ ...minimal, values: { "requests.received.total": [1] } })[0]?.path,
      "values.requests.received.total",
    );
    assert.equal(errorsOf({ ...minimal, edition: "2030" })[0]?.code, "unknownEdition");
    assert.equal(errorsOf({ ...minimal, year: "2024" })[0]?.path, "year");
    assert.equal(errorsOf({ ...minimal, colour: 1 })[0]?.path, "colour");
    assert.equal(errorsOf(null)[0]?.code, "wrongType");
    assert.equal(
      errorsOf({ ...minimal, localRows: { "disclosure.nothing": [] } })[0]?.path,
      "localRows.disclosure.nothing",
    );
    const local = { key: "local1", label: "甲", mode: "parts", values: { total: 1 } };
    assert.equal(
      errorsOf({ ...minimal, localRows: { "disclosure.licensing": [local] } })[0]?.code,
      "unknownField",
    );
  });

  it("has one canonical text, in whatever order and manner its figures are written", () => {
    const { report, form } = zero("2021");
    const reversed = { ...report, values: Object.fromEntries(Object.entries(report.values).reverse()) };
    const typed = { ...report, values: { ...report.values, "requests.received.total": "０件" } };
    assert.deepEqual(canonicalReport(reversed, form), canonicalReport(report, form));
    assert.deepEqual(
      [canonicalReport(report, form), canonicalReport(typed, form)].map(({ isWhole }) => isWhole),
      [true, false],
    );
    assert.equal(digestOf(typed, form).value, digestOf(report, form).value);
    assert.match(digestOf(report, form).value, /^[0-9a-f]{64}$/);
    assert.notEqual(digestOf({ ...report, year: 2030 }, form).value, digestOf(report, form).value);
  });

  it("is canonical by RFC 8785, as an independent serializer writes it", () => {
    const scenario = zero("2019", {
      localRows: { "disclosure.otherServices": [{ key: "local1", label: "行政检查", mode: "parts" }] },
    });
    const { form } = scenario.fills({ "disclosure.procurement.amount": 5.0475, "review.total": '无\u2028"' });
    const report = {
      ...scenario.fills({ "disclosure.procurement.amount": 5.0475, "review.total": '无\u2028"' }).report,
      facts: { more: { "10": 1e21, "9": -0, 甲: [null, 1e-7] } },
      profile: "beijing-tongzhou",
    };
    assert.equal(canonicalReport(report, form).text, canonicalize(normalizeReport(report, form)));
  });

  it("counts an absent figure as null in its canonical text", () => {
    const parsed = parseReport(minimal, official);
    assert.ok("report" in parsed);
    const canonical = JSON.parse(canonicalReport(parsed.report, official.formOf(parsed.report)).text) as {
      values: object;
    };
    assert.equal(Object.keys(canonical.values).length, 200);
  });
});
