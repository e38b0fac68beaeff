import assert from "node:assert/strict";
import fc from "fast-check";
import { composeNarrative } from "../../shared/narrative/compose.ts";
import type { Facts, Narrative } from "../../shared/report/report.ts";
import { blank } from "../scenario/scenario.ts";

const { form, report: unfilled } = blank("2021");
/** What is said of facts alone, without what every report says. */
const words = (facts: Facts, narrative: Narrative = {}): Narrative => {
  const { title, preamble, signedBy, ...said } = composeNarrative({ ...unfilled, facts, narrative }, form);
  assert.equal(title === undefined, signedBy === undefined || preamble === undefined);
  return said;
};
const category = (label: string, count: number, share = false, verb = "发布") => ({
  label,
  count,
  verb,
  share,
});

describe("the words composed from facts", () => {
  it("counts what was disclosed, with shares where they are asked for, equal neighbours once", () => {
    const { overview } = words({
      disclosedItems: {
        total: 80,
        byCategory: [
          category("部门动态信息", 66, true),
          category("双随机信息", 5, true),
          category("通知公告", 5, true),
          category("机构职能领导介绍信息", 2),
          category("双公示行政许可事项", 1, false, ""),
          category("预决算公开", 1),
        ],
      },
    });
    assert.equal(
      overview,
      "全年主动公开政府信息80条。其中，部门动态信息发布66条，占比82.5%；双随机信息发布5条，通知公告发布5条，分别占比6.25%；机构职能领导介绍信息发布2条；双公示行政许可事项1条；预决算公开发布1条。",
    );
  });

  it("speaks of none, of one kind and of a total alone", () => {
    const overview = (disclosedItems: Facts["disclosedItems"]) => words({ disclosedItems }).overview;
    assert.equal(overview({ total: 0 }), "全年没有主动公开的政府信息。");
    assert.equal(overview({ total: 12 }), "全年主动公开政府信息12条。");
    assert.equal(
      overview({ total: 12, byCategory: [category("通知公告", 12, true)] }),
      "全年主动公开政府信息12条，均为通知公告。",
    );
    assert.equal(
      overview({ total: 3, byCategory: [category("动态", 3), category("通知公告", 0, true)] }),
      "全年主动公开政府信息3条。其中，动态发布3条；未发布通知公告。",
    );
  });

  it("states what was given even where it cannot be right, but no share of it", () => {
    const { overview } = words({ disclosedItems: { total: 5, byCategory: [category("动态", 7, true)] } });
    assert.equal(overview, "全年主动公开政府信息5条。其中，动态发布7条。");
  });

  it("claims nothing that was not given", () => {
    assert.deepEqual(words({}), {});
    assert.deepEqual(words({ disclosedItems: {}, problems: [], informationFee: {} }), {});
    assert.deepEqual(words({ disclosedItems: { byCategory: [category("  ", 3)] } }), {});
    assert.equal(
      words({ disclosedItems: { byCategory: [category("动态", 7, true)] } }).overview,
      "全年主动公开的政府信息中，动态发布7条。",
    );
  });

  it("never touches what staff wrote", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (typed) => {
        fc.pre(typed.trim() !== "");
        const written = { overview: typed, problems: typed, others: typed };
        const facts = {
          disclosedItems: { total: 1 },
          problems: [{ problem: "甲" }],
          informationFee: { amountYuan: 0 },
        };
        assert.deepEqual(words(facts, written), written);
      }),
    );
  });

  it("numbers several problems, not one, and ends every sentence once", () => {
    const problems = (...list: NonNullable<Facts["problems"]>) => words({ problems: list }).problems;
    assert.equal(
      problems({ problem: "更新偏慢；", measure: "每周收集一次。" }),
      "更新偏慢。对此，每周收集一次。",
    );
    assert.equal(
      problems(
        { problem: "1.更新偏慢", measure: "针对这一情况，每周收集" },
        { problem: "（二）谁来负责？" },
        { problem: " " },
      ),
      "一是更新偏慢。针对这一情况，每周收集。\n二是谁来负责？",
    );
    assert.equal(problems({ problem: "  ", measure: "" }), undefined);
    const twelve = problems(...Array.from({ length: 12 }, () => ({ problem: "甲" }))) ?? "";
    assert.match(twelve, /^十是甲。\n十一是甲。\n十二是甲。$/m);
  });

  it("reports the information processing fee in section 六", () => {
    const others = (informationFee: Facts["informationFee"]) => words({ informationFee }).others;
    assert.equal(others({ amountYuan: 0, cases: 0 }), "全年未收取政府信息公开信息处理费。");
    assert.equal(others({ amountYuan: 3940 }), "全年收取政府信息公开信息处理费3940元。");
    assert.equal(others({ amountYuan: 300, cases: 2 }), "全年收取政府信息公开信息处理费300元，涉及申请2件。");
    assert.equal(others({ cases: 0 }), "全年没有申请收取政府信息公开信息处理费。");
  });
});
