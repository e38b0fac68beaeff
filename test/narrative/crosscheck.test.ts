import assert from "node:assert/strict";
import fc from "fast-check";
import { crosscheck } from "../../shared/narrative/crosscheck/crosscheck.ts";
import { blank } from "../scenario/scenario.ts";
import { withThirdEdition } from "../scenario/thirdEdition.ts";
import { findingsIn, form, measureAccuracy, previous, report } from "./crosscheckOffice.ts";
import { development } from "./sentences/development.ts";
import { heldOut } from "./sentences/heldOut.ts";

describe("the narrative held against the tables", () => {
  for (const [name, examples] of Object.entries({ development, heldOut })) {
    it(`finds what is wrong in a table of sentences, and little else: ${name}`, () => {
      const { precision, recall, mistaken } = measureAccuracy(examples);
      assert.ok(examples.length >= 150);
      assert.ok(precision >= 0.95, `precision ${precision}\n${mistaken.join("\n")}`);
      assert.ok(recall >= 0.9, `recall ${recall}\n${mistaken.join("\n")}`);
    });
  }

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

  it("reads what it can on an edition it has never seen", () => {
    const { form: third, report: blankReport } = blank("2031", { catalogue: withThirdEdition });
    const overview = "本年来信中转其他单位办理9件。依照国办公开办函〔2021〕30号编制。";
    const answered = { ...blankReport, values: { "letters.forwarded.total": 4 }, narrative: { overview } };
    const rules = crosscheck(answered, third).map(({ rule }) => rule);
    assert.deepEqual(rules, ["narrative.count", "narrative.notice"]);
  });

  it("takes any text, and every quote is a piece of it", () => {
    const piece = fc.constantFrom(
      ..."收到 申请 公开 政府信息 57 件 ， 。 （ ） 其中 占 % 同比增长 12.5 \n 2022年 未 行政复议 ： 共 １２ 万 余 条 一是 三是 自然人 及 予以公开".split(
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

  it("stays quick on hostile text", () => {
    for (const piece of [
      "1",
      "（",
      "其中1件，",
      "收到",
      "未收到",
      "公开",
      "同比",
      "一是",
      "，",
      "\n",
      "2022年",
      "（一）",
    ]) {
      const overview = piece.repeat(Math.ceil(200_000 / piece.length));
      const start = performance.now();
      crosscheck(
        {
          ...report,
          narrative: { title: overview.slice(0, 300), preamble: overview, overview, problems: overview },
        },
        form,
      );
      const took = performance.now() - start;
      assert.ok(took < 1_000, `${piece}: ${took} ms`);
    }
  });
});
