import assert from "node:assert/strict";
import type { UnitTraits } from "../../shared/form/rule.ts";
import { zero } from "../scenario/scenario.ts";

const isTold = (name: string, unit?: UnitTraits, scope: "agency" | "government" = "agency") =>
  zero("2021")
    .fills({ "disclosure.regulations.issued": 1, "disclosure.regulations.inForce": 1 })
    .states({ agency: { name }, scope })
    .sees({ unit })
    .some(({ rule }) => rule === "unit.powers");

describe("a body whose name says that it can make no 规章", () => {
  for (const name of [
    "平川市东城区人民政府",
    "平川县人民政府",
    "青石镇人民政府",
    "东城区教育局",
    "平川市发展和改革委员会",
  ])
    it(`${name} is told so`, () => assert.equal(isTold(name), true));

  for (const name of [
    "南岭自治区人民政府",
    "平川市人民政府",
    "平川市高新技术产业开发区管理委员会",
    "国家某某局",
    "江北省人民政府办公厅",
  ])
    it(`${name} is not`, () => assert.equal(isTold(name), false));
});

describe("the powers that a body is registered with", () => {
  const department = { kind: "department", level: "prefecture" } as const;

  it("a city's bureau makes no 规章, its government's office reports those of the government", () => {
    assert.equal(isTold("平川市教育局", department), true);
    assert.equal(isTold("平川市人民政府办公室", department), false);
    assert.equal(isTold("平川市司法局", department, "government"), false);
  });

  it("count where their words are known, and are no ground to miss anything where they are not", () => {
    assert.equal(isTold("平川市教育局", { powers: ["penalties"] }), true);
    assert.equal(isTold("平川市教育局", { powers: ["规章"] }), false);
    assert.equal(isTold("平川市教育局", { powers: ["立法权"] }), false);
  });
});
