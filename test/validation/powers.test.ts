import assert from "node:assert/strict";
import { zero } from "../scenario/scenario.ts";

const isTold = (name: string) =>
  zero("2021")
    .fills({ "disclosure.regulations.issued": 1, "disclosure.regulations.inForce": 1 })
    .states({ agency: { name } })
    .sees()
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
  ])
    it(`${name} is not`, () => assert.equal(isTold(name), false));
});
