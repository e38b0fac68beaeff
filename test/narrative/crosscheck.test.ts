import assert from "node:assert/strict";
import fc from "fast-check";
import { crosscheck } from "../../shared/narrative/crosscheck/crosscheck.ts";
import { blank, zero } from "../scenario/scenario.ts";
import { withThirdEdition } from "../scenario/thirdEdition.ts";
import { findingsIn, form, measureAccuracy, measureAlarms, previous, report } from "./crosscheckOffice.ts";
import { cityGovernment } from "./cityGovernment.ts";
import { countyGovernment } from "./countyGovernment.ts";
import { healthOffice } from "./healthOffice.ts";
import { labourOffice } from "./labourOffice.ts";
import { housingOffice } from "./housingOffice.ts";
import { landOffice } from "./landOffice.ts";
import { planningOffice } from "./planningOffice.ts";
import { provincialOffice } from "./provincialOffice.ts";
import { resourcesOffice } from "./resourcesOffice.ts";
import { riverCity } from "./riverCity.ts";
import { development } from "./sentences/development.ts";
import { developmentOfLists } from "./sentences/developmentOfLists.ts";
import { developmentOfParts } from "./sentences/developmentOfParts.ts";
import { developmentOfPercentages } from "./sentences/developmentOfPercentages.ts";
import { eighthHeldOut } from "./sentences/eighthHeldOut.ts";
import { eleventhHeldOut } from "./sentences/eleventhHeldOut.ts";
import { fifthHeldOut } from "./sentences/fifthHeldOut.ts";
import { fourthHeldOut } from "./sentences/fourthHeldOut.ts";
import { heldOut } from "./sentences/heldOut.ts";
import { ninthHeldOut } from "./sentences/ninthHeldOut.ts";
import { secondHeldOut } from "./sentences/secondHeldOut.ts";
import { seventhHeldOut } from "./sentences/seventhHeldOut.ts";
import { sixthHeldOut } from "./sentences/sixthHeldOut.ts";
import { tenthHeldOut } from "./sentences/tenthHeldOut.ts";
import { thirdHeldOut } from "./sentences/thirdHeldOut.ts";
import { thirteenthHeldOut } from "./sentences/thirteenthHeldOut.ts";
import { fourteenthHeldOut } from "./sentences/fourteenthHeldOut.ts";
import { twelfthHeldOut } from "./sentences/twelfthHeldOut.ts";
import { waterOffice } from "./waterOffice.ts";

describe("the narrative held against the tables", () => {
  for (const [name, examples] of Object.entries({ development, heldOut, secondHeldOut, thirdHeldOut })) {
    it(`finds what is wrong in a table of sentences, and little else: ${name}`, () => {
      const { precision, recall, mistaken } = measureAccuracy(examples);
      assert.ok(examples.length >= 60);
      assert.ok(precision >= 0.95, `precision ${precision}\n${mistaken.join("\n")}`);
      assert.ok(recall >= 0.9, `recall ${recall}\n${mistaken.join("\n")}`);
    });
  }

  for (const [name, examples, office] of [
    ["an education office, in lists of whatever it counts", developmentOfLists, { form, report, previous }],
    ["an education office, in parts and wholes", developmentOfParts, { form, report, previous }],
    [
      "an education office, in percentages of all kinds",
      developmentOfPercentages,
      { form, report, previous },
    ],
    ["a county's office, where many do not name what they count", fourthHeldOut, landOffice],
    ["a city's government, with its parts and other levels", fifthHeldOut, cityGovernment],
    ["an office of a province, in long sentences", sixthHeldOut, provincialOffice],
    ["an office of a city, in short paragraphs", seventhHeldOut, resourcesOffice],
    ["a county's government, by kinds of applicants", eighthHeldOut, countyGovernment],
    ["an office of a district, in plain sentences", ninthHeldOut, housingOffice],
    ["a city's government, with its districts", tenthHeldOut, riverCity],
    ["a small office, where much is nothing", eleventhHeldOut, waterOffice],
    ["an office of a city, in parts and wholes", twelfthHeldOut, planningOffice],
    ["an office of a district, with other bodies beside it", thirteenthHeldOut, healthOffice],
    ["an office of a city, with growths in turn", fourteenthHeldOut, labourOffice],
  ] as const)
    it(`finds what is wrong in sentences of another body: ${name}`, () => {
      const { precision, recall, mistaken } = measureAlarms(examples, office);
      assert.ok(precision >= 0.95, `precision ${precision}\n${mistaken.join("\n")}`);
      assert.ok(recall >= 0.9, `recall ${recall}\n${mistaken.join("\n")}`);
    });

  it("raises no false alarm while the tables are still blank", () => {
    for (const [examples, office] of [
      [heldOut, { form, report, previous }],
      [developmentOfLists, { form, report, previous }],
      [developmentOfPercentages, { form, report, previous }],
      [fourthHeldOut, landOffice],
      [fifthHeldOut, cityGovernment],
      [sixthHeldOut, provincialOffice],
      [seventhHeldOut, resourcesOffice],
      [eighthHeldOut, countyGovernment],
      [ninthHeldOut, housingOffice],
      [tenthHeldOut, riverCity],
      [eleventhHeldOut, waterOffice],
      [twelfthHeldOut, planningOffice],
      [thirteenthHeldOut, healthOffice],
      [fourteenthHeldOut, labourOffice],
      [developmentOfParts, { form, report, previous }],
    ] as const) {
      const empty = { ...office, report: { ...office.report, values: {} } };
      const { mistaken } = measureAlarms(
        examples.filter(({ finds }) => finds === undefined),
        empty,
      );
      assert.deepEqual(mistaken, []);
    }
  });

  it("finds a list and a share that contradict themselves while the tables are still blank", () => {
    const empty = { form, report: { ...report, values: {} }, previous };
    const rules = (text: string) => findingsIn({ text }, empty).map(({ rule, severity }) => [rule, severity]);
    assert.deepEqual(rules("答复政府信息公开申请61件，其中予以公开30件、部分公开9件、其他处理23件。"), [
      ["narrative.list", "warning"],
    ]);
    assert.deepEqual(rules("收到政府信息公开申请60件，其中自然人48件，占85%。"), [
      ["narrative.share", "warning"],
    ]);
    assert.deepEqual(rules("收到政府信息公开申请60件，其中予以公开30件，占49.18%。"), []);
  });

  it("holds a share without a number of its own against the tables, leniently", () => {
    const rules = (text: string) => findingsIn({ text }).map(({ rule, severity }) => [rule, severity]);
    for (const right of [
      "自然人申请占80%。",
      "予以公开率为49%。",
      "政府信息公开申请办结率95.3%。",
      "予以公开的占近五成。",
    ])
      assert.deepEqual(rules(right), []);
    for (const wrong of ["自然人申请占90%。", "予以公开率为59.2%。", "政府信息公开申请办结率85%。"])
      assert.deepEqual(rules(wrong), [["narrative.share", "warning"]]);
  });

  it("compares with no report but last year's", () => {
    const overview = "收到政府信息公开申请60件，同比增长35%。";
    const rules = (part: { year?: number; scope?: "government" }) =>
      crosscheck({ ...report, narrative: { overview } }, form, { previous: { ...previous, ...part } })
        .map(({ rule }) => rule)
        .filter((rule) => rule === "narrative.growth");
    assert.deepEqual(rules({}), ["narrative.growth"]);
    assert.deepEqual(rules({ year: 2021 }), []);
    assert.deepEqual(rules({ scope: "government" }), []);
  });

  it("quotes the claim as it was typed, with the figure of the table beside it", () => {
    const text = "今年以来工作有序。\n共收到政府信息公开申请 ５\n７ 件，均已登记。";
    const [finding] = findingsIn({ text });
    assert.ok(finding?.quote);
    assert.equal(finding.quote.text, "收到政府信息公开申请 ５\n７ 件");
    assert.equal(text.slice(finding.quote.start, finding.quote.end), finding.quote.text);
    assert.deepEqual(finding.fields, ["narrative.overview", "requests.received.total"]);
    assert.deepEqual([finding.left?.value, finding.right?.value, finding.difference], [57, 60, -3]);
    assert.equal(finding.severity, "warning");
    assert.match(finding.message, /57件.*60/);
  });

  it("lets an explanation lapse when the figure changes", () => {
    const [one] = findingsIn({ text: "全年收到政府信息公开申请57件。" });
    const [other] = findingsIn({ text: "全年收到政府信息公开申请58件。" });
    assert.equal(one?.id, other?.id);
    assert.notEqual(one?.digest, other?.digest);
  });

  it("notices section 五 copied from last year, but not one written anew", () => {
    const copy = "部分单位公开意识不强，政策解读形式单一，队伍专业能力有待提高，将加强培训和检查。";
    const anew = "基层栏目更新不及时，依申请公开文书不够规范，已经组织业务轮训，逐件评查答复文书。";
    const last = { ...previous, narrative: { problems: copy } };
    const rules = (problems: string) =>
      crosscheck({ ...report, narrative: { problems } }, form, { previous: last }).map(({ rule }) => rule);
    assert.ok(rules(copy).includes("narrative.copied"));
    assert.ok(!rules(anew).includes("narrative.copied"));
  });

  it("names the aspects that section 一 does not speak of", () => {
    const missing = crosscheck({ ...report, narrative: { overview: "主动公开和依申请公开有序开展。" } }, form)
      .filter(({ rule }) => rule === "narrative.aspect")
      .map(({ severity }) => severity);
    assert.deepEqual(missing, ["hint", "hint", "hint"]);
  });

  it("lets a list pass that names percentages of several items at once", () => {
    const text =
      "全年主动公开政府信息120条。其中，工作动态发布90条，占比75%；通知公告发布9条，人事信息发布9条，分别占比7.5%；预决算发布7条；机构职能5条。";
    assert.deepEqual(findingsIn({ text }), []);
  });

  it("speaks once of a number that is wrong in a list with percentages", () => {
    const text = "办结政府信息公开申请61件，其中予以公开31件，占49.18%；部分公开9件，占14.75%。";
    assert.deepEqual(
      findingsIn({ text }).map(({ id }) => id),
      ["narrative.count:overview.requests.granted"],
    );
  });

  it("keeps its ids when the text around them is edited", () => {
    const wrong = "公开信息40条，其中动态30条、公告5条、其他6条。";
    const ids = (text: string) => findingsIn({ text }).map(({ id, digest }) => [id, digest]);
    assert.deepEqual(ids(`前面加了一段话，讲培训2期。${wrong}后面也加了。`), ids(wrong));
  });

  it("knows the body by the names that it is registered with", () => {
    const narrative = { title: "平川县托育服务中心2023年政府信息公开工作年度报告" };
    const rules = (aliases: string[]) =>
      crosscheck({ ...report, narrative }, form, { unit: { name: "平川县教育局", aliases } })
        .filter(({ fields }) => fields[0] === "narrative.title")
        .map(({ rule }) => rule);
    assert.deepEqual(rules([]), ["narrative.agency"]);
    assert.deepEqual(rules(["平川县托育服务中心"]), []);
  });

  it("says that growth from zero cannot be calculated, as a hint", () => {
    const text = "收到政府信息公开申请60件，同比增长100%。";
    const nothing = zero("2021").states({ year: 2022 }).report;
    const found = crosscheck({ ...report, narrative: { overview: text } }, form, { previous: nothing });
    const growth = found.find(({ rule }) => rule === "narrative.growth");
    assert.equal(growth?.severity, "hint");
    assert.match(growth.message, /为0/);
  });

  it("holds the fee against what was registered, in yuan", () => {
    const others = "全年收取信息处理费380元。";
    const facts = { informationFee: { amountYuan: 830, cases: 1 } };
    const [finding] = crosscheck({ ...report, facts, narrative: { others } }, form);
    assert.deepEqual(finding?.fields, ["narrative.others", "facts.informationFee.amountYuan"]);
    assert.equal(finding.quote?.text, "信息处理费380元");
    assert.deepEqual([finding.left?.value, finding.right?.value], [380, 830]);
  });

  it("misses the fee as soon as any other section is written, and not before", () => {
    const missing = (narrative: Partial<Record<"overview" | "problems", string>>) =>
      crosscheck({ ...report, narrative }, form)
        .filter(({ id }) => id === "narrative.fee:others.missing")
        .map(({ severity }) => severity);
    assert.deepEqual(missing({}), []);
    assert.deepEqual(missing({ problems: "个别栏目更新不够及时，将加强督促。" }), ["warning"]);
    assert.deepEqual(missing({ overview: "主动公开工作有序开展。" }), ["warning"]);
  });

  it("doubts a fee above all fees of the table, and warns where 元 was typed as 万元", () => {
    const severities = (others: string) =>
      findingsIn({ text: others, section: "others" }).map(({ rule, severity }) => [rule, severity]);
    assert.deepEqual(severities("收取信息处理费860元。"), []);
    assert.deepEqual(severities("收取信息处理费130500元。"), [["narrative.fee", "hint"]]);
    assert.deepEqual(severities("收取信息处理费860万元。"), [["narrative.fee", "warning"]]);
  });

  it("decides nothing where the table is still blank", () => {
    const { report: empty } = blank("2021");
    const narrative = {
      overview: "收到政府信息公开申请57件，予以公开3件，行政复议2件。",
      others: "未收取信息处理费。",
    };
    const rules = crosscheck({ ...empty, narrative }, form).map(({ rule }) => rule);
    assert.deepEqual(new Set(rules), new Set(["narrative.aspect"]));
  });

  it("reads what it can on an edition it has never seen", () => {
    const { form: third, report: blankReport } = blank("2031", { catalogue: withThirdEdition });
    const overview = "本年来信中转其他单位办理9件。依照国办公开办函〔2021〕30号编制。";
    const answered = { ...blankReport, values: { "letters.forwarded.total": 4 }, narrative: { overview } };
    const rules = crosscheck(answered, third).map(({ rule }) => rule);
    assert.deepEqual(rules, ["narrative.count", "narrative.notice"]);
  });

  it("takes any text, and every quote is a piece of it", () => {
    const piece = fc.constantFrom(
      ..."收到 申请 公开 政府信息 57 件 ， 。 （ ） 其中 占 % 同比增长 12.5 \n \u3000 《 》 分别 均为 结转 下年度 上年 办结 万 零 六十 起 ； 元 信息处理费 规范性文件 制发 现行有效 决定 行政处罚 比 相比 较 2022年 未 行政复议 ： 共 １２ 万 余 条 一是 三是 自然人 及 予以公开".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.array(piece, { maxLength: 80 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, text, (overview, problems) => {
        const narrative = { title: overview, preamble: problems, overview, problems, others: overview };
        for (const { quote } of crosscheck({ ...report, narrative }, form, {
          previous: { ...previous, narrative },
        })) {
          if (!quote) continue;
          const source = narrative[quote.section as keyof typeof narrative];
          assert.equal(source.slice(quote.start, quote.end), quote.text);
          assert.notEqual(quote.text, "");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("takes time in proportion to the text, however hostile it repeats itself", () => {
    for (const piece of hostilePieces) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const [half, whole] = [quickestOf(text.slice(0, 50_000)), quickestOf(text)];
      assert.ok(whole < 6 * half + 40, `${piece}: ${half} ms, then ${whole} ms`);
    }
  }).timeout(120_000);
});

const hostilePieces = [
  "1",
  "（",
  "其中",
  "其中1件，",
  "未收到",
  "同比",
  "一是",
  "\n",
  "《",
  "2022年政府信息公开",
  "收到政府信息公开申请5件，",
  "予以公开、",
  "分别1件、",
  "1件占1%、",
  "增长1%",
  "所有申请",
  "（其中1件）",
  "政府信息公开行政复议维持1件",
  "共计1件，",
  "均维持1件，",
  "零复议",
  "不予公开占1%、",
  "不予公开1件，",
  "第一，",
  "上年1件，",
  "1件：",
  "，由1件",
  "1件，甲2件、乙",
  "1件申请中，甲1件，占2%，",
  "上年的1件增长1%，",
  "部分公开的没有，",
  "2022年收到1件，",
  "截至2022年12月31日全年，",
  "1件申请（自然人1件）",
  "件申请（",
  "新收与上年结转合计1件，",
  "按甲、乙分，",
  "共1件，分别为1件、",
  "申请1件，连同上年结转的1件，",
  "按不予公开方式办理1件，",
  "予以公开（含部分公开）1件，",
  "比上年多答复1件，",
];

/** The quicker of two readings, in every section at once. */
function quickestOf(text: string): number {
  const narrative = {
    title: text.slice(0, 300),
    preamble: text,
    overview: text,
    problems: text,
    others: text,
  };
  const times = [1, 2].map(() => {
    const start = performance.now();
    crosscheck({ ...report, narrative }, form, { previous: { ...previous, narrative } });
    return performance.now() - start;
  });
  return Math.min(...times);
}
