// Sentences side by side that differ in a few words: of this report's whole, or of a part, another level, body or time.

import assert from "node:assert/strict";
import { findingsIn } from "./crosscheckOffice.ts";
import { landOffice } from "./landOffice.ts";
import { provincialOffice } from "./provincialOffice.ts";
import type { Office } from "./crosscheckOffice.ts";
import type { ProseSection } from "./sentences/example.ts";

describe("what is a mistake, and what only looks like one", () => {
  const alarms = (office: Office, text: string, section: ProseSection = "overview") =>
    findingsIn({ text, section }, office).filter(({ severity }) => severity !== "hint").length;

  const pairs: readonly (readonly [string, string, string])[] = [
    ["levels", "全市自然资源系统收到政府信息公开申请423件。", "我局收到政府信息公开申请173件。"],
    ["parts of an act", "办结申请139件，其中20个工作日内办结121件。", "受理申请146件，其中办结121件。"],
    [
      "another object",
      "受理信访事项186件，其中转为政府信息公开申请6件。",
      "受理申请186件，均为政府信息公开申请。",
    ],
    ["a kind of decisions", "作出土地违法行政处罚决定51件。", "作出行政处罚决定51件。"],
    ["other papers", "发出行政处罚告知书71份。", "作出行政处罚71件。"],
    ["other disputes", "会商疑难案件9件，其中复议5件、诉讼4件。", "政府信息公开行政复议5件、行政诉讼9件。"],
    ["results of what was carried over", "上年结转的9件申请中，予以公开4件。", "收到的申请中，予以公开4件。"],
    [
      "brackets",
      "受理申请146件（含结转9件），较上年的116件增加30件。",
      "新收申请137件（含转办3件），较上年增加30件。",
    ],
    ["a direction", "作出行政处罚决定67件，较上年有所减少。", "作出行政处罚决定67件，较上年有所增加。"],
    ["last year's number", "新收申请由上年的112件增至137件。", "新收申请由上年的121件增至137件。"],
    [
      "money",
      "收取行政事业性收费2716.38万元，同比下降7.78%。",
      "收取行政事业性收费2716.38万元，同比下降17.78%。",
    ],
    [
      "a stated whole",
      "答复书经法制审核的98件，占全年办结总量139件的70.50%。",
      "答复书经法制审核的98件，占全年办结总量139件的60.50%。",
    ],
    [
      "rates",
      "抽取320份，抽查比例12%，发现瑕疵43份，瑕疵率13.44%。",
      "抽取320份，发现瑕疵43份，瑕疵率23.44%。",
    ],
    [
      "people and places",
      "抽查栏目132处，其中合格99处、不合格33处。",
      "抽查栏目132处，其中合格99处、不合格43处。",
    ],
    [
      "points",
      "存在两个方面的问题：一是更新不及时；二是解读不深入。",
      "存在三个方面的问题：一是更新不及时；二是解读不深入。",
    ],
    [
      "nothing of a kind",
      "全年没有要求提供公开出版物的申请。",
      "全年没有重复申请的情形，申请人均依法行使权利。",
    ],
    [
      "remedies decided",
      "上年的行政复议案件已全部审结，均与政府信息公开有关。",
      "政府信息公开行政复议案件已全部审结。",
    ],
    [
      "several years",
      "2021年以来，我局累计受理政府信息公开申请380余件。",
      "2022年以来，我局认真落实《条例》。",
    ],
    ["another body's whole", "市政府废止行政规范性文件19件，其中由我局起草2件。", "废止行政规范性文件19件。"],
    [
      "seen from the year before",
      "2022年收到申请112件，结转2023年继续办理9件。",
      "收到政府信息公开申请137件，8件结转2024年继续办理。",
    ],
    [
      "by kinds of applicants",
      "自然人新收118件，上年结转8件，办结120件，结转下年度6件。",
      "全年新收申请137件，上年结转8件，办结139件，结转下年度6件。",
    ],
    [
      "one number for several",
      "召开会议12次，其中甲科5次、乙科3次、丙科和丁科各2次。",
      "召开会议12次，其中甲科5次、乙科3次、其他科室3次。",
    ],
    [
      "cut-off",
      "截至2022年12月31日，全年办结申请108件。",
      "截至2022年12月31日，全年共办结政府信息公开申请139件。",
    ],
  ];
  for (const [name, right, wrong] of pairs)
    it(`tells them apart: ${name}`, () => {
      assert.deepEqual([alarms(landOffice, right), alarms(landOffice, wrong) > 0], [0, true]);
    });

  it("tells apart what section 六 may say of the fee", () => {
    for (const right of [
      "向2名申请人发出收费通知，均逾期未缴纳费用，未收取信息处理费。",
      "未收取信息处理费。2020年收取信息处理费300元。",
    ])
      assert.equal(alarms(provincialOffice, right, "others"), 0, right);
    for (const wrong of [
      "未向任何申请人发出信息处理费收费通知。",
      "未收取信息处理费。对超量申请收取信息处理费300元。",
      "现将2021年度信息处理费收取情况报告如下：未收取。",
      "没有其他需要报告的事项。",
    ])
      assert.equal(alarms(provincialOffice, wrong, "others"), 1, wrong);
  });

  it("lets a superseded notice be spoken of beside the one in force", () => {
    const now = "按国办公开办函〔2021〕30号文件编制";
    assert.equal(alarms(landOffice, `本报告${now}，国办公开办函〔2019〕60号格式不再使用。`, "preamble"), 0);
    assert.equal(alarms(landOffice, "本报告按国办公开办函〔2019〕60号文件编制。", "preamble"), 1);
  });

  it("leaves the fee to be written while section 六 is only begun", () => {
    const [finding] = findingsIn({ text: "举办开放日活动4场。", section: "others" }, landOffice);
    assert.deepEqual([finding?.rule, finding?.severity], ["narrative.fee", "hint"]);
  });
});
