import assert from "node:assert/strict";
import { createCatalogue } from "../../shared/form/catalogue.ts";
import { official } from "../../shared/form/official.ts";
import { composeNarrative } from "../../shared/narrative/compose.ts";
import { parseWording } from "../../shared/narrative/template/parseWording.ts";
import { builtInWordings } from "../../shared/narrative/wordingOf.ts";
import { blank, zero } from "../scenario/scenario.ts";

const { form } = blank("2021");
const errorsOf = (...lines: string[]) => {
  const parsed = parseWording(lines.join("\n"), form);
  return "errors" in parsed ? parsed.errors.map(({ message }) => message) : [];
};
const said = (wording: string, values: Record<string, number>, facts = {}) => {
  const catalogue = createCatalogue(official.editions, [], { "2021": wording });
  const { report } = blank("2021").fills(values).states({ facts });
  return composeNarrative(report, catalogue.formOf(report)).overview;
};

describe("a wording file", () => {
  it("is read without a fault, as it comes with each edition", () => {
    for (const [edition, text] of Object.entries(builtInWordings)) {
      const parsed = parseWording(text, blank(edition).form);
      assert.ok("wording" in parsed, JSON.stringify(parsed));
    }
  });

  it("replaces the sentences of an installation, with its variants, conditions and slots", () => {
    const wording = [
      "# 本县的写法",
      "[overview]",
      "若 requests.received.total > 5：申请较多。",
      "否则：申请不多。",
      "共{requests.received.total|零：没有申请|一：只有1件申请|多：有{数}件申请}<，其中予以公开{requests.granted.total}件>。",
    ].join("\n");
    assert.equal(said(wording, { "requests.received.total": 0 }), "申请不多。共没有申请。");
    assert.equal(said(wording, { "requests.received.total": 1 }), "申请不多。共只有1件申请。");
    assert.equal(
      said(wording, { "requests.received.total": 9, "requests.granted.total": 4 }),
      "申请较多。共有9件申请，其中予以公开4件。",
    );
    assert.equal(said(wording, {}), undefined);
  });

  it("takes the labels of the form through slots", () => {
    const wording =
      "[overview]\n{名称 requests.granted}{requests.granted.total}件，{名称 requests.granted.business}{requests.granted.business}件。";
    assert.equal(
      said(wording, { "requests.granted.total": 2, "requests.granted.business": 1 }),
      "予以公开2件，商业企业1件。",
    );
  });

  it("may be a place's own, in its profile", () => {
    const profile = {
      id: "here",
      name: "本县",
      editions: {
        "2021": {
          wording: "[overview]\n{facts.more.ponds|多：清理坑塘{数}个}。",
          facts: [
            {
              place: "facts.more.ponds",
              kind: "count",
              label: "坑塘",
              unit: "个",
              guidance: "全年清理的坑塘。",
              section: "overview",
            },
          ],
        },
      },
    } as const;
    const catalogue = createCatalogue(official.editions, [profile]);
    const report = { ...zero("2021").report, profile: "here", facts: { more: { ponds: 4 } } };
    assert.equal(composeNarrative(report, catalogue.formOf(report)).overview, "清理坑塘4个。");
  });

  it("is refused with the line that is wrong, and what is wrong with it", () => {
    assert.deepEqual(errorsOf("[overview]", "", "收到{requests.recieved.total}件。"), [
      "第3行：没有“requests.recieved.total”这一项，是否为“requests.received.total”。",
    ]);
    assert.deepEqual(errorsOf("[overview]", "收到{requests.received.total件。"), [
      "第2行：“{requests.received.total件。”没有对应的“}”。",
    ]);
    assert.deepEqual(errorsOf("[overview]", "收到<申请{requests.received.total}件。"), [
      "第2行：“<”没有对应的“>”。",
    ]);
    assert.deepEqual(errorsOf("[overview]", "收到}件。"), ["第2行：多出一个“}”。"]);
    assert.deepEqual(errorsOf("[overview]", "{requests.received.total|三：收到三件}。"), [
      "第2行：不认识的写法“三”，这里可以用：零、一、多、起。",
    ]);
    assert.deepEqual(errorsOf("[概述]", "收到申请。"), [
      "第1行：没有“[概述]”这一部分，可以用：title、preamble、overview、problems、others、signedBy、date、词语。",
      "第2行：应先用“[title]”这样的一行写明是哪一部分。",
    ]);
    assert.deepEqual(errorsOf("[overview]", "若 requests.received.total 很多：收到。"), [
      "第2行：看不懂条件“requests.received.total 很多”，应写作“甲 = 0”“甲 > 乙”“有 甲”或“无 甲”。",
    ]);
    assert.deepEqual(errorsOf("[词语]", "暴涨：涨了{幅}"), [
      "第2行：不认识的写法“暴涨”，这里可以用：增长、下降、持平、增加、减少、承接、只说一次。",
    ]);
    assert.deepEqual(errorsOf("[overview]", "{逐条 facts.more.trainings：{数}}"), [
      "第2行：“逐条”后面应写列表类的事实，“facts.more.trainings”不是。",
    ]);
    assert.deepEqual(errorsOf("[overview]", "{占比 requests.granted.total}"), [
      "第2行：“占比”应写作“{占比 部分 / 总数}”。",
    ]);
    assert.equal(errorsOf("[overview]", "{}", "{甲}", "好。").length, 2);
  });

  it("is read in time that grows with its length, whatever stands in it", () => {
    const start = performance.now();
    for (const piece of ["{", "<", "\\", "|", "若 ", "{列举 a：", "{requests.received.total|零：", "] ["])
      parseWording(`[overview]\n${piece.repeat(100_000 / piece.length)}`, form);
    assert.ok(performance.now() - start < 3_000);
  });
});
