// A clerk and the bot, turn by turn: proposals with their effect, questions with choices, guided filling, answers, what is never done.

import assert from "node:assert/strict";
import { converse } from "../../shared/dialogue/converse.ts";
import type { Answer } from "../../shared/dialogue/turn.ts";
import type { Report } from "../../shared/report/report.ts";
import { withValues } from "../../shared/report/values.ts";
import { balanced, blank, type Scenario } from "../scenario/scenario.ts";
import { withThirdEdition } from "../scenario/thirdEdition.ts";

class Clerk {
  answer: Answer | undefined;
  constructor(
    readonly scenario: Scenario,
    public report: Report = scenario.report,
  ) {}

  says(text: string, focus?: string): Answer {
    const state: unknown = this.answer && JSON.parse(JSON.stringify(this.answer.state));
    this.answer = converse({ report: this.report, state, text, focus }, { form: this.scenario.form });
    return this.answer;
  }

  /** What a host does when 采用 is pressed. */
  takes(): this {
    const edits = (this.answer?.edits ?? []).filter(({ field }) => this.scenario.form.fieldById.has(field));
    this.report = withValues(
      this.report,
      this.scenario.form,
      Object.fromEntries(edits.map(({ field, to }) => [field, to])),
    );
    return this;
  }
}

describe("a conversation", () => {
  it("asks whose decision is meant where something was done to the body, and not what the words mean", () => {
    const { reply, edits } = new Clerk(blank("2021")).says("没被处罚");
    assert.deepEqual(edits, []);
    assert.match(reply, /是对本单位的处理，还是本单位作出的？/);
    assert.doesNotMatch(reply, /没有看懂/);
    assert.match(new Clerk(blank("2021")).says("甲乙丙丁处罚3件").reply, /没有看懂/);
  });

  it("says which amount a row cannot hold, and why, beside the count that it proposes", () => {
    const { reply, edits } = new Clerk(blank("2021")).says("处罚356件，罚款128万元");
    assert.deepEqual(
      edits.map(({ field, to }) => [field, to]),
      [["disclosure.penalties.decisions", 356]],
    );
    assert.match(reply, /“128万元”没有采用：.*只能是0或正整数/);
    assert.match(new Clerk(blank("2021")).says("处罚128万元").reply, /“128万元”不能填在/);
  });

  it("shows before and after, and which findings a proposal raises and settles", () => {
    const scenario = balanced("2021", 4);
    const held = scenario.report.values["requests.granted.business"];
    const clerk = new Clerk(scenario);
    const raised = clerk.says("予以公开企业99件");
    assert.deepEqual(raised.edits, [{ field: "requests.granted.business", from: held, to: 99 }]);
    assert.match(raised.reply, new RegExp(`予以公开·商业企业：${String(held)} → 99`));
    assert.deepEqual(
      raised.raises?.map(({ id }) => id),
      ["requests.rowTotal:granted", "requests.resultsTotal:business"],
    );
    clerk.takes();
    const settled = clerk.says(`不对，是${String(held)}件`);
    assert.deepEqual(settled.edits, [{ field: "requests.granted.business", from: 99, to: held }]);
    assert.deepEqual(
      settled.settles?.map(({ id }) => id),
      ["requests.rowTotal:granted", "requests.resultsTotal:business"],
    );
  });

  it("asks which of several cells, and every choice gives the edit it names", () => {
    for (const said of ["行政诉讼维持2件", "不予公开企业2件", "予以公开5件", "其他处理个人1件"]) {
      const asked = new Clerk(blank("2021")).says(said);
      assert.deepEqual(asked.edits, [], said);
      assert.ok(asked.options && asked.options.length > 1, said);
      const chosen = asked.options.map(({ text }) => {
        const clerk = new Clerk(blank("2021"));
        clerk.says(said);
        return clerk.says(text).edits.map(({ field }) => field);
      });
      assert.ok(
        chosen.every((fields) => fields.length === 1),
        `${said}: ${JSON.stringify(chosen)}`,
      );
      assert.equal(new Set(chosen.flat()).size, asked.options.length, said);
    }
  });

  it("asks where words beside a figure mean nothing to it, and believes a 是", () => {
    const clerk = new Clerk(blank("2021"));
    const asked = clerk.says("食堂师傅报的行政处罚12件");
    assert.deepEqual(asked.edits, []);
    assert.match(asked.reply, /“食堂师傅.*”没有看懂。是要填行政处罚·本年处理决定数量12吗？/);
    assert.deepEqual(
      clerk.says("是的").edits.map(({ field, to }) => [field, to]),
      [["disclosure.penalties.decisions", 12]],
    );
    const refused = new Clerk(blank("2021"));
    refused.says("食堂师傅报的行政处罚12件");
    assert.deepEqual(refused.says("不是").edits, []);
  });

  it("takes no figure from cells that have lost what stood between them, and no year that is written apart", () => {
    for (const text of [
      "规章000行政规范性文件7141第二十条第（五）项行政许可120",
      "（一）予以公开310000031（二）部分公开20000002",
      "2024 年，我镇的行政许可都在网上公开",
    ])
      assert.deepEqual(new Clerk(blank("2021")).says(text).edits, [], text);
  });

  it("says which words it made nothing of", () => {
    const answer = new Clerk(blank("2021")).says("新收自然人12件，台阶修好了");
    assert.deepEqual(
      answer.edits.map(({ to }) => to),
      [12],
    );
    assert.match(answer.reply, /“台阶修好了”没有看懂，没有据此填写/);
    assert.doesNotMatch(new Clerk(blank("2021")).says("新收自然人12件").reply, /没有看懂/);
  });

  it("shows the whole proposal again once a part of it is corrected", () => {
    const clerk = new Clerk(blank("2021"));
    clerk.says("新收自然人12件，企业3件");
    const corrected = clerk.says("企业应该是4件");
    assert.deepEqual(
      corrected.edits.map(({ field, to }) => [field, to]),
      [
        ["requests.received.naturalPerson", 12],
        ["requests.received.business", 4],
      ],
    );
  });

  it("asks what became of how many where two rows came in and 均 is said of them", () => {
    const answer = new Clerk(blank("2021")).says("新收自然人5件，上年结转自然人1件，均予以公开");
    assert.deepEqual(answer.edits, []);
    assert.match(answer.reply, /予以公开·自然人需要确切的数字/);
    const all = new Clerk(blank("2021")).says("新收自然人5件，上年结转自然人1件，以上全部予以公开");
    assert.deepEqual(
      all.edits.map(({ to }) => to),
      [5, 1, 6],
    );
  });

  it("explains the columns of the form", () => {
    const says = (text: string) => new Clerk(blank("2021")).says(text).reply;
    assert.match(says("法律服务机构什么意思"), /^法律服务机构：律师事务所/);
    assert.match(says("商业企业包括个体户吗"), /^商业企业：.*个体工商户/);
    assert.match(says("现行有效件数怎么算"), /^现行有效件数：.*12月31日/);
  });

  it("answers what is asked in between, and comes back to its question", () => {
    const clerk = new Clerk(blank("2021"));
    clerk.says("予以公开5件");
    const answered = clerk.says("重复申请是什么意思？");
    assert.match(answered.reply, /同一内容重复提出申请/);
    assert.match(answered.reply, /刚才的问题/);
    assert.ok(answered.options?.some(({ text }) => text === "自然人"));
    assert.deepEqual(clerk.says("自然人").edits, [
      { field: "requests.granted.naturalPerson", from: null, to: 5 },
    ]);
  });

  it("names both figures where a sum and its parts disagree, and takes the parts when told to", () => {
    const clerk = new Clerk(blank("2021"));
    const asked = clerk.says("本年新收5件（自然人3件，企业1件）");
    assert.match(asked.reply, /5.*4/);
    assert.deepEqual(
      clerk.says("以分项为准").edits.map(({ to }) => to),
      [3, 1],
    );
  });

  it("asks before zeros overwrite figures, and fills the blanks only when told so", () => {
    const clerk = new Clerk(blank("2021").fills("review.upheld", 2));
    const asked = clerk.says("没有行政复议");
    assert.match(asked.reply, /行政复议·结果维持/);
    assert.deepEqual(
      clerk.says("只填空白").edits.map(({ field }) => field),
      ["review.corrected", "review.other", "review.pending", "review.total"],
    );
  });

  it("leads through what is blank, resumes from its state, and a zero report takes at most ten messages", () => {
    const clerk = new Clerk(blank("2021"));
    let messages = 1;
    clerk.says("开始填报");
    while (clerk.report.values["litigation.afterReview.total"] !== 0 && messages < 20) {
      clerk.says("没有");
      clerk.takes();
      clerk.says("下一个");
      messages += 1;
    }
    assert.ok(messages <= 10, `${messages} messages`);
    assert.match(clerk.says("还差哪些").reply, /各项都已填写/);
    assert.deepEqual(
      new Clerk(clerk.scenario, clerk.report).scenario.form.fields.filter(
        ({ id }) => clerk.report.values[id] !== 0,
      ),
      [],
    );
  });

  it("says how far it is, what is missing, and where it goes", () => {
    const clerk = new Clerk(blank("2021").fills("disclosure.licensing.decisions", 1));
    assert.match(clerk.says("还差哪些没填").reply, /已填1格，共200格/);
    assert.deepEqual(clerk.says("定位到予以公开自然人").action, {
      kind: "goTo",
      field: "requests.granted.naturalPerson",
    });
    assert.deepEqual(clerk.says("跳过", "review.upheld").action, { kind: "goTo", field: "review.corrected" });
    assert.equal(clerk.says("检查").action?.kind, "check");
    assert.equal(clerk.says("上报").action?.kind, "submit");
  });

  it("answers terms, cases and deadlines with their source, and says so when it does not know", () => {
    const clerk = new Clerk(blank("2021"));
    for (const [question, answer] of [
      ["结转下年度是什么意思", /12月31日尚未办结.*条例第五十条/],
      ["商业秘密算哪一项？", /第三方合法权益.*条例第十五条/],
      ["申请人撤回申请算在哪里", /主动撤回申请/],
      ["年报什么时候上报？", /1月31日.*第四十九条/],
      ["勾稽关系是什么", /本年新收加上年结转/],
      ["信息处理费怎么收？", /109号/],
    ] as const) {
      assert.match(clerk.says(question).reply.replaceAll("\n", " "), answer, question);
    }
    assert.match(clerk.says("今天中午吃什么").reply, /答不上来/);
  });

  it("explains a finding where one is, with its legal source", () => {
    const clerk = new Clerk(balanced("2021", 4).fills("requests.granted.business", 99));
    assert.match(clerk.says("为什么予以公开这行报错").reply, /予以公开.*依据：国办公开办函〔2021〕30号/s);
  });

  it("takes facts and words for a section as proposals too", () => {
    const clerk = new Clerk(blank("2021"));
    assert.deepEqual(clerk.says("今年培训2次").edits, [{ field: "facts.more.trainings", from: null, to: 2 }]);
    assert.deepEqual(clerk.says("其他需要报告的事项写：本年度未收取信息处理费。").edits, [
      { field: "narrative.others", from: null, to: "本年度未收取信息处理费。" },
    ]);
  });

  it("reports what a pasted block leaves open instead of bending it", () => {
    const clerk = new Clerk(blank("2021"));
    const answer = clerk.says("予以公开\t3\t1\t0\t0\t0\t0\t4\n部分公开\t1\t0\t0\t0\t0\t0\t2\n国家秘密\t1\t0");
    assert.deepEqual([...new Set(answer.edits.map(({ field }) => field.split(".")[1]))], ["granted"]);
    assert.match(answer.reply, /国家秘密/);
    assert.match(answer.reply, /部分公开/);
  });

  it("speaks of a form that it has never seen", () => {
    const scenario = blank("2031", { catalogue: withThirdEdition });
    const clerk = new Clerk(scenario);
    assert.deepEqual(clerk.says("已作书面答复网上来信5件").edits, [
      { field: "letters.answered.web", from: null, to: 5 },
    ]);
    assert.deepEqual(clerk.says("网上来信呢？不对，是6件").edits, [
      { field: "letters.answered.web", from: null, to: 6 },
    ]);
  });
});
