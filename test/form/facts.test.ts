import assert from "node:assert/strict";
import { createCatalogue } from "../../shared/form/catalogue.ts";
import { standardFacts } from "../../shared/form/standardFacts.ts";
import { official } from "../../shared/form/official.ts";
import type { Profile } from "../../shared/form/profile.ts";
import { factOf, withFact } from "../../shared/report/facts.ts";
import { validate } from "../../shared/validation/validate.ts";
import { placeName } from "../../shared/wording/placeName.ts";
import { zero } from "../scenario/scenario.ts";

const trainings = standardFacts.find(({ place }) => place === "facts.more.trainings");
const posts = standardFacts.find(({ place }) => place === "facts.more.newMediaPosts");
const lakeside: Profile = {
  id: "lakeside",
  name: "湖滨新区",
  editions: {
    "2021": {
      requiredFacts: ["trainings", "facts.informationFee.amountYuan", "ponds"],
      facts: [
        {
          place: "facts.more.ponds",
          kind: "count",
          label: "坑塘清理",
          unit: "个",
          guidance: "全年清理的坑塘。",
          section: "overview",
        },
      ],
    },
  },
};
const catalogue = createCatalogue(official.editions, [lakeside]);

const findings = (facts: object, profile?: string) => {
  const report = { ...zero("2021").report, facts: { ...facts }, ...(profile !== undefined && { profile }) };
  return validate(report, catalogue.formOf(report)).filter(({ rule }) =>
    /^facts\.(required|unreadable)$/.test(rule),
  );
};

describe("facts", () => {
  it("are each defined once, with all that a person needs to fill them in", () => {
    assert.equal(new Set(standardFacts.map(({ place }) => place)).size, standardFacts.length);
    for (const { kind, columns, guidance, label, unit } of standardFacts) {
      assert.ok(label !== "" && guidance.endsWith("。"));
      assert.equal(kind === "list", columns !== undefined);
      assert.equal(kind === "count" || kind === "money", unit !== undefined);
    }
  });

  it("are read where they are what they should be", () => {
    assert.ok(trainings && posts);
    assert.equal(factOf({ more: { trainings: 2 } }, trainings), 2);
    assert.equal(factOf({ more: { trainings: "１２次" } }, trainings), 12);
    for (const wrong of ["若干", -1, 1.5, null, {}, [2], true])
      assert.equal(factOf({ more: { trainings: wrong } }, trainings), undefined);
    assert.deepEqual(
      factOf({ more: { newMediaPosts: [{ label: "甲" }, { label: "乙", count: 3 }, null] } }, posts),
      [{ index: 1, cells: { label: "乙", count: 3 } }],
    );
  });

  it("are changed one at a time, and leave nothing behind when they are taken away", () => {
    const facts = withFact({ more: { other: "保留" } }, "facts.more.trainings", 2);
    assert.deepEqual(facts, { more: { other: "保留", trainings: 2 } });
    assert.deepEqual(withFact(facts, "facts.more.trainings", undefined), { more: { other: "保留" } });
    assert.deepEqual(
      withFact(withFact({}, "facts.informationFee.cases", 0), "facts.informationFee.cases", undefined),
      {},
    );
  });

  it("are called by their own names wherever a place of the report is named", () => {
    const form = official.formOf({ edition: "2021" });
    assert.equal(placeName(form, "facts.more.trainings"), "业务培训");
    assert.equal(placeName(form, "narrative.overview"), "一、总体情况");
    assert.equal(placeName(form, "requests.received.business"), "一、本年新收·商业企业");
    assert.equal(placeName(form, "facts.more.nothing"), "facts.more.nothing");
  });

  it("that a place requires must be given, 0 included", () => {
    assert.deepEqual(findings({}), []);
    const missing = findings({ more: { ponds: 0 } }, "lakeside");
    assert.deepEqual(
      missing.map(({ id, severity, fields }) => [id, severity, fields]),
      [
        ["facts.required:facts.more.trainings", "error", ["facts.more.trainings"]],
        ["facts.required:facts.informationFee.amountYuan", "error", ["facts.informationFee.amountYuan"]],
      ],
    );
    assert.equal(
      missing[0]?.message,
      "湖滨新区要求填写“业务培训”，现在还没有填。请在“事实”中补填，没有发生的填0。",
    );
    assert.deepEqual(
      findings({ more: { ponds: 0, trainings: 0 }, informationFee: { amountYuan: 0 } }, "lakeside"),
      [],
    );
  });

  it("that are no number where a number belongs are said to be left out", () => {
    const [hint] = findings({ more: { trainings: "若干次" } });
    assert.equal(hint?.message, "“业务培训”应填不小于0的数字，现在是“若干次”，不会写进正文。请改正。");
    assert.deepEqual(findings({ more: { trainings: "12次", management: "有" } }), []);
  });
});
