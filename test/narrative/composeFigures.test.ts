import assert from "node:assert/strict";
import { composeNarrative, composeReport } from "../../shared/narrative/compose.ts";
import { crosscheck } from "../../shared/narrative/crosscheck/crosscheck.ts";
import { official } from "../../shared/form/official.ts";
import { createCatalogue } from "../../shared/form/catalogue.ts";
import type { Facts, Report } from "../../shared/report/report.ts";
import { balanced, blank, zero, type Scenario } from "../scenario/scenario.ts";
import { thirdEdition, withThirdEdition } from "../scenario/thirdEdition.ts";

const words = ({ report, form }: Scenario, previous?: Report) => composeNarrative(report, form, { previous });
const overview = (scenario: Scenario, previous?: Report) => words(scenario, previous).overview ?? "";
const others = (facts: Facts) => words(zero("2021").states({ facts })).others;

/** Applications of one kind of applicant, told by row. */
const applications = (byRow: Readonly<Record<string, number>>, applicant = "naturalPerson") =>
  Object.fromEntries(
    Object.entries(byRow).flatMap(([row, count]) => [
      [`requests.${row}.${applicant}`, count],
      [`requests.${row}.total`, count],
    ]),
  );

describe("the words composed from figures", () => {
  it("open with the legal basis, the period, and where to ask", () => {
    const facts = {
      more: {
        website: "平川县人民政府网站",
        contact: "县教育局办公室",
        phone: "0000-1234567",
        address: "文化路1号",
      },
    };
    const { title, preamble, signedBy, date } = words(zero("2021").states({ facts }));
    assert.equal(title, "平川县教育局2021年政府信息公开工作年度报告");
    assert.equal(
      preamble,
      "根据《中华人民共和国政府信息公开条例》和政府信息公开工作年度报告格式（国办公开办函〔2021〕30号）的要求，编制本报告。本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。本报告可在平川县人民政府网站查阅和下载。如对本报告有疑问，请与县教育局办公室联系（地址：文化路1号，电话：0000-1234567）。",
    );
    assert.equal(signedBy, "平川县教育局");
    assert.equal(date, undefined);
    assert.match(words(zero("2019")).preamble ?? "", /国办公开办函〔2019〕60号.*自2019年1月1日起/);
  });

  it("say that nothing happened where every figure is 0", () => {
    assert.equal(
      overview(zero("2021")),
      [
        "（一）主动公开",
        "全年未作出行政许可、行政处罚、行政强制决定。未收取行政事业性收费。",
        "（二）依申请公开",
        "全年未收到政府信息公开申请，也没有上年结转的申请。",
        "全年未发生因政府信息公开引起的行政复议、行政诉讼。",
        "（三）政府信息管理",
        "全年未制发行政规范性文件。",
      ].join("\n"),
    );
  });

  it("say nothing at all of what is blank, and do not take it for 0", () => {
    assert.deepEqual(words(blank("2021")), {});
    const known = blank("2021").fills(applications({ received: 3 }));
    assert.equal(overview(known), "全年收到政府信息公开申请3件。");
    const half = zero("2021").fills({ "litigation.direct.total": null, "disclosure.fees.amount": "见附表" });
    assert.doesNotMatch(overview(half), /诉讼|行政事业性收费/);
    assert.match(overview(half), /未收到政府信息公开申请/);
  });

  it("tell one application as one", () => {
    const one = zero("2021").fills(applications({ received: 1, granted: 1, resultsTotal: 1 }));
    assert.match(
      overview(one),
      /全年收到政府信息公开申请1件，由自然人提出。办结政府信息公开申请1件，结果为予以公开。\n/,
    );
    const open = zero("2021").fills(applications({ received: 1, carriedForward: 1 }, "business"));
    assert.match(overview(open), /申请1件，由法人或其他组织提出。截至年底，该件申请结转下年度继续办理。\n/);
  });

  it("tell many by applicant and by result, and what is left", () => {
    const many = zero("2021").fills({
      ...applications({
        received: 30,
        carriedOver: 2,
        granted: 12,
        partiallyGranted: 4,
        "denied.stateSecret": 1,
        "denied.internalAffairs": 3,
        resultsTotal: 20,
        carriedForward: 12,
      }),
      "requests.received.naturalPerson": 24,
      "requests.received.business": 5,
      "requests.received.legalService": 1,
    });
    assert.match(
      overview(many),
      /全年收到政府信息公开申请30件。其中，自然人申请24件、法人或其他组织申请6件。另有上年结转的申请2件。办结政府信息公开申请20件，其中，予以公开12件、部分公开4件、不予公开4件。予以公开和部分公开合计16件，占办结总数的80%。结转下年度继续办理12件。\n/,
    );
    const done = zero("2021").fills(applications({ received: 2, granted: 2, resultsTotal: 2 }));
    assert.match(
      overview(done),
      /申请2件，均由自然人提出。办结政府信息公开申请2件，结果均为予以公开。所有申请均已在年度内办结。/,
    );
  });

  it("tell reviews and lawsuits with their outcomes", () => {
    const both = zero("2021").fills({
      "review.upheld": 3,
      "review.pending": 1,
      "review.total": 4,
      "litigation.direct.upheld": 2,
      "litigation.direct.total": 2,
      "litigation.afterReview.pending": 1,
      "litigation.afterReview.total": 1,
    });
    assert.match(
      overview(both),
      /因政府信息公开引起的行政复议4件，其中，结果维持3件、尚未审结1件。因政府信息公开引起的行政诉讼3件，其中，结果维持2件、尚未审结1件。按起诉方式分，未经复议直接起诉2件、复议后起诉1件。/,
    );
    const one = zero("2021").fills({ "litigation.direct.corrected": 1, "litigation.direct.total": 1 });
    assert.match(
      overview(one),
      /全年未发生因政府信息公开引起的行政复议。因政府信息公开引起的行政诉讼1件，结果纠正。该案为未经复议直接起诉。/,
    );
  });

  it("compare with last year where its report is known, also with none and with as many", () => {
    const year = (received: number) =>
      zero("2021").fills(applications({ received, carriedForward: received }));
    const against = (now: number, last: number) =>
      /申请(?:\d+件)?(，[^。；]*?)(?:，均?由|，也没有)/.exec(overview(year(now), year(last).report))?.[1];
    assert.equal(against(15, 12), "，比上年增长25%");
    assert.equal(against(9, 12), "，比上年下降25%");
    assert.equal(against(7, 12), "，比上年下降41.67%");
    assert.equal(against(12, 12), "，与上年持平");
    assert.equal(against(3, 0), "，比上年增加3件");
    assert.equal(against(0, 4), "，比上年减少4件");
    assert.doesNotMatch(overview(year(15)), /上年增|上年下降|持平/);
    assert.doesNotMatch(overview(year(15), blank("2021").report), /上年增|持平/);
  });

  it("print figures as the tables do: large ones, money, decimals of the place", () => {
    const large = zero("2021").fills({
      "disclosure.licensing.decisions": 11_398_889,
      "disclosure.fees.amount": 186_510.0612,
    });
    assert.match(overview(large), /全年作出行政许可决定11398889件。收取行政事业性收费186510\.0612万元。/);
    const place = zero("2019", { profile: "beijing-tongzhou" }).fills({
      "disclosure.procurement.items": 2,
      "disclosure.procurement.amount": 12.5,
    });
    assert.match(overview(place), /实施政府集中采购项目2个，采购总金额12\.5000万元。/);
  });

  it("name the local rows that stand for an official one, each with its own figure", () => {
    const rows = ["行政检查", "行政确认"].map((label, index) => ({
      key: `local${index + 1}`,
      label,
      mode: "parts" as const,
    }));
    const local = zero("2019", { localRows: { "disclosure.otherServices": rows } }).fills({
      "disclosure.licensing.decisions": 753,
      "disclosure.otherServices.local2.decisions": 775,
    });
    assert.match(overview(local), /全年作出行政许可处理决定753件、行政确认处理决定775件。/);
    const { overview: composed = [] } = composeReport(local.report, local.form);
    const bound = composed.flatMap(({ segments }) => segments).find(({ text }) => text === "775");
    assert.deepEqual(bound?.binding?.amount.plus, ["disclosure.otherServices.local2.decisions"]);
  });

  it("number the aspects that something is known of, and have no heading for a single one", () => {
    const facts: Facts = {
      more: { trainings: 3, trainees: 90, accountability: 0, assessment: "年度考核为优秀" },
    };
    assert.equal(
      overview(blank("2021").states({ facts })),
      "全年组织业务培训3次，培训90人次。未发生因政府信息公开工作被追究责任的情形。年度考核为优秀。",
    );
    assert.match(
      overview(zero("2019").states({ facts: { more: { websites: 1, websitePosts: 50 } } })),
      /（四）平台建设\n运行政府网站1个，全年发布信息50条。/,
    );
  });

  it("answer last year's problems before this year's", () => {
    const facts = {
      problems: [{ problem: "解读形式单一", measure: "增加图解" }],
      more: {
        lastYearProblems: [
          { problem: "目录更新慢", result: "已按月更新" },
          { problem: "培训不够", result: "全年培训两次" },
        ],
      },
    };
    assert.equal(
      words(blank("2021").states({ facts })).problems,
      [
        "（一）上年度主要问题的改进情况",
        "一是针对目录更新慢的问题，已按月更新。",
        "二是针对培训不够的问题，全年培训两次。",
        "（二）本年度存在的主要问题和改进措施",
        "解读形式单一。对此，增加图解。",
      ].join("\n"),
    );
  });

  it("tell the fee unit by unit", () => {
    const byUnit = [
      { label: "县民政局", cases: 1, amountYuan: 880 },
      { label: "县政府办公室", cases: 2, amountYuan: 1350 },
    ];
    assert.equal(
      others({ informationFee: { amountYuan: 2230, cases: 3, byUnit } }),
      "全年收取政府信息公开信息处理费2230元，涉及申请3件。其中，县民政局1件，收取880元；县政府办公室2件，收取1350元。",
    );
  });

  it("agree with the tables in the eyes of the cross-check, in both editions", () => {
    for (const edition of ["2019", "2021"]) {
      for (let seed = 1; seed <= 12; seed++) {
        const scenario = balanced(edition, seed);
        const previous = balanced(edition, seed + 3).report;
        const narrative = words(scenario, previous);
        const findings = crosscheck({ ...scenario.report, narrative }, scenario.form, { previous });
        // Aspects that nothing is known of, and the fee that was not stated, are what staff still have to add.
        const against = findings.filter(
          ({ rule }) => rule !== "narrative.aspect" && rule !== "narrative.fee",
        );
        assert.deepEqual(
          against.map(({ message }) => message),
          [],
        );
      }
    }
  });

  it("speak of facts on an edition that nobody has issued, and of its figures in a wording given for it", () => {
    const facts = { disclosedItems: { total: 8 } };
    const plain = balanced("2031", 3, { catalogue: withThirdEdition });
    assert.equal(overview(plain.states({ facts })), "全年主动公开政府信息8条。");
    const wording = [
      "[overview]",
      "若 letters.arrived.total = 0：全年没有来信。",
      "否则：全年收到来信{letters.arrived.total}件{分项 letters.arrived.total：{名}{数}件|前：，其中|全部：，均为{名}}<，答复中{分项 letters.answersTotal.total 按行：{名}{数}件}>。",
    ].join("\n");
    const catalogue = createCatalogue([...official.editions, thirdEdition], [], { "2031": wording });
    const own = { ...plain, form: catalogue.formOf({ edition: "2031" }) } as Scenario;
    const value = (id: string) => String(plain.report.values[id]);
    assert.equal(
      overview(own),
      `全年收到来信${value("letters.arrived.total")}件，其中纸质来信${value("letters.arrived.post")}件、网上来信${value("letters.arrived.web")}件，答复中已作书面答复${value("letters.answered.total")}件、转其他单位办理${value("letters.forwarded.total")}件。`,
    );
  });
});
