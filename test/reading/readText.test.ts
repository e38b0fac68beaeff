import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { official } from "../../shared/form/official.ts";
import { documentOf } from "../../shared/document/compose.ts";
import { toText } from "../../shared/document/text.ts";
import { readText } from "../../shared/reading/readText.ts";
import { checkReport } from "../../shared/review/checkReport.ts";
import { validate } from "../../shared/validation/validate.ts";
import { balanced, type Scenario } from "../scenario/scenario.ts";

const published = readFileSync(join(import.meta.dirname, "../fixtures/seed-shape.txt"), "utf8");
const read = (text: string) => readText(text, official);
const textOf = ({ report, form }: Scenario) => toText(documentOf(report, form));

describe("reading a published report in the seed's shape", () => {
  const { report, notes, unread } = read(published);

  it("finds every figure of table 二, local rows and the full-width sign included", () => {
    assert.deepEqual(unread, []);
    assert.deepEqual(
      Object.entries(report.values).filter(([, value]) => value !== 0),
      [
        ["disclosure.normativeDocuments.disclosed", 1],
        ["disclosure.normativeDocuments.totalDisclosed", 1],
        ["disclosure.licensing.priorItems", 19],
        ["disclosure.licensing.decisions", 753],
        ["disclosure.otherServices.priorItems", 22],
        ["disclosure.otherServices.decisions", 775],
        ["disclosure.procurement.items", 5],
        ["disclosure.procurement.amount", 5.0475],
      ],
    );
    assert.equal(Object.keys(report.values).length, 198);
    assert.deepEqual(report.localRows["disclosure.otherServices"], [
      { key: "local1", label: "行政检查", mode: "parts", values: { priorItems: 0, change: 0, decisions: 0 } },
      {
        key: "local2",
        label: "行政确认",
        mode: "parts",
        values: { priorItems: 22, change: 0, decisions: 775 },
      },
    ]);
  });

  it("knows agency, year, edition and profile, and guesses no facts", () => {
    assert.equal(report.agency.name, "平川区商务局");
    assert.deepEqual([report.year, report.edition, report.profile], [2020, "2019", "beijing-tongzhou"]);
    assert.deepEqual(report.facts, {});
  });

  it("gives the words a paragraph per line, and an empty section 六", () => {
    const { title, preamble, overview, problems, others } = report.narrative;
    assert.equal(title, "平川区商务局2020年政府信息公开工作年度报告");
    assert.equal(preamble, "本报告由本局按条例第五十条编制，数据截至2020年12月31日。");
    assert.match(overview ?? "", /^2020年，本局[^\n]+80条。$/);
    assert.deepEqual(
      problems?.split("\n").map((line) => line.slice(0, 2)),
      ["一是", "二是"],
    );
    assert.equal(others, "");
  });

  it("says what it changed and what it summed", () => {
    const codes = notes.map(({ code }) => code);
    assert.deepEqual(new Set(codes), new Set(["figure.changed", "localRows.found", "localRows.summed"]));
    assert.equal(notes[0]?.field, "disclosure.normativeDocuments.disclosed");
  });

  it("has no error in its figures, and compiles to every figure again", () => {
    const form = official.formOf(report);
    assert.deepEqual(
      validate(report, form).filter(({ severity }) => severity === "error"),
      [],
    );
    assert.deepEqual(read(toText(documentOf(report, form))).report, report);
  });
});

describe("reading reports as offices publish them", () => {
  const scenario = balanced("2021", 4);
  const page = textOf(scenario);
  const reads = (text: string) => {
    const { report, unread } = read(text);
    assert.deepEqual(unread, []);
    assert.deepEqual(report.values, scenario.report.values);
  };

  it("cells parted by tabs, by wide gaps, or a line each", () => {
    reads(page.replace(/^\| | \|$/gm, "").replace(/ \| /g, "\t"));
    reads(page.replace(/^\| | \|$/gm, "").replace(/ \| /g, "    "));
    reads(page.replace(/^\| | \|$/gm, "").replace(/ \| /g, "\n"));
    reads(page.replace(/^\| | \|$/gm, "").replace(/ \| /g, "\n\n"));
  });

  it("Windows line ends, half-width brackets, spread and wrapped labels", () => {
    reads(page.replace(/\n/g, "\r\n"));
    reads(page.replace(/（/g, "(").replace(/）/g, ")").replace(/“|”/g, '"'));
    reads(
      page
        .replace(/^\| | \|$/gm, "")
        .replace(/ \| /g, "\n")
        .replace(/不予公开/g, "不予\n\n公开")
        .replace(/总计/g, "总 计"),
    );
  });

  it("a table of contents before the report", () => {
    reads(
      page.replace(
        "一、总体情况",
        "一、总体情况……1\n二、主动公开政府信息情况……2\n三、收到和处理政府信息公开申请情况……3\n\n一、总体情况",
      ),
    );
  });

  it("labels and figures torn apart by a PDF, if the order and the sums leave no choice", () => {
    const torn = page
      .replace(/^\| | \|$/gm, "")
      .replace(/ \| /g, "    ")
      .replace(
        /^(.*)（二）部分公开（区分处理的，只计这一情形，不计其他情形）(.*)$/m,
        "（二）部分公开（区分处理的，只计这一情\n$2\n形，不计其他情形）",
      );
    reads(torn);
    assert.ok(read(torn).notes.some(({ code }) => code === "rows.byOrder"));
  });

  it("a misspelt row label, and says so", () => {
    const { report, notes } = read(page.replace("2.其他法律行政法规禁止公开", "2.其他法律行政止公开"));
    assert.deepEqual(report.values, scenario.report.values);
    assert.ok(notes.some(({ code }) => code === "row.inexact" || code === "rows.byOrder"));
  });

  it("a note under a table and words that are no figures", () => {
    const typed = scenario
      .fills({ "disclosure.regulations.issued": "无此项", "disclosure.penalties.decisions": "/" })
      .states({ narrative: { notes: { requests: "注：含主动撤回1件。" } } });
    const { report, notes } = read(textOf(typed));
    assert.equal(report.values["disclosure.regulations.issued"], "无此项");
    assert.equal(report.values["disclosure.penalties.decisions"], "/");
    assert.deepEqual(report.narrative.notes, { requests: "注：含主动撤回1件。" });
    assert.deepEqual(notes.map(({ code }) => code).sort(), ["figure.blankMark", "figure.text"]);
  });

  it("an amount in 元 under a heading that says so", () => {
    const { report } = read(
      published.replace("采购总金额（万元，保留四位小数）", "采购总金额（元）").replace("5.0475", "50475"),
    );
    assert.equal(report.values["disclosure.procurement.amount"], 5.0475);
    assert.equal(report.profile, undefined);
  });

  it("the edition that the tables are on, even where the year is for another", () => {
    const { report, notes } = read(published.replace(/2020年/g, "2022年"));
    assert.deepEqual([report.edition, report.year], ["2019", 2022]);
    assert.ok(notes.some(({ code }) => code === "edition.notOfYear"));
  });
});

describe("the report year, where no title gives it", () => {
  const yearOf = (...lines: string[]) => {
    const { report, notes } = read(lines.join("\n"));
    const doubts = notes.filter(({ code }) => code.startsWith("year.")).map(({ code }) => code);
    return [report.year, report.edition, ...doubts];
  };

  it("is that of the period of the figures", () => {
    const preamble = "依照2019年修订的条例编制。数据统计期限为2022年1月1日至2022年12月31日。";
    assert.deepEqual(yearOf(preamble, "一、总体情况", "2021年以来、2021年底前，栏目有所调整。"), [
      2022,
      "2021",
    ]);
  });

  it("is the one that the words name most often, which is said", () => {
    const overview =
      "2020年，我镇公开政府信息25条，比2019年多3条。2020年未收到申请。根据国办发〔2019〕14号、国办发〔2019〕61号文件，2019年3月5日起调整。";
    assert.deepEqual(yearOf("一、总体情况", overview), [2020, "2019", "year.likely"]);
    assert.deepEqual(
      checkReport(read(`一、总体情况\n${overview}`).report, official.formOf({ edition: "2019" }))
        .filter(({ rule }) => rule === "narrative.year")
        .map(({ quote }) => quote?.text),
      [],
    );
  });

  it("stays open where no words name one", () => {
    assert.deepEqual(yearOf("一、总体情况", "工作有序开展。").slice(2), ["year.unread"]);
  });
});

describe("what a text leaves open", () => {
  const scenario = balanced("2021", 4);
  const page = textOf(scenario)
    .replace(/^\| | \|$/gm, "")
    .replace(/ \| /g, "\n");

  it("stays unread: a figure missing in a row, whichever it was", () => {
    const { report, unread } = read(page.replace(/(（一）予以公开\n)\d+\n/, "$1"));
    assert.deepEqual(
      unread,
      scenario.form.fields.flatMap(({ id, row }) => (row === "granted" ? [id] : [])),
    );
    assert.equal(report.values["requests.granted.total"], null);
  });

  it("a cell left blank between marks is blank, even where the header is torn", () => {
    const torn = textOf(scenario)
      .replace(/科研机构|社会公益组织/g, "…")
      .replace(/^(\| 四、结转下年度继续办理 .*?)\d+ \|$/m, "$1 |");
    const { report, unread } = read(torn);
    assert.deepEqual(unread, []);
    assert.deepEqual(report.values, { ...scenario.report.values, "requests.carriedForward.total": null });
  });

  it("stays unread: columns of another edition", () => {
    const { unread } = read(
      page.replace(
        "本年制发件数\n本年废止件数\n现行有效件数",
        "本年新制作数量\n本年新公开数量\n对外公开总数量",
      ),
    );
    assert.deepEqual(
      unread,
      scenario.form.fields.flatMap(({ id, block }) => (block === "disclosure.documents" ? [id] : [])),
    );
  });

  it("stays unread: figures run together that can be parted in more than one way", () => {
    const tables =
      "二、主动公开政府信息情况第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件6233440";
    const { report, unread } = read(`平川县教育局2022年政府信息公开工作年度报告\n${tables}`);
    assert.equal(report.values["disclosure.regulations.inForce"], 0);
    assert.ok(unread.includes("disclosure.normativeDocuments.issued"));
  });

  it("is parted where the row's own sum allows one way only", () => {
    const header = "申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他";
    const { report } = read(
      `三、收到和处理政府信息公开申请情况${header}一、本年新收政府信息公开申请数量21710000218二、上年结转政府信息公开申请数量0000000`,
    );
    const row = ["naturalPerson", "business", "research", "total"].map(
      (column) => report.values[`requests.received.${column}`],
    );
    assert.deepEqual(row, [217, 1, 0, 218]);
  });

  it("is everything in a text without tables", () => {
    const { report, unread } = read("某局2023年政府信息公开工作年度报告\n一、总体情况\n全年公开12条。");
    assert.deepEqual([report.edition, report.narrative.overview], ["2021", "全年公开12条。"]);
    assert.equal(unread.length, 200);
  });
});
