import assert from "node:assert/strict";
import { explanationStart, restated } from "../../shared/wording/explanationStarts.ts";
import { balanced, blank, zero } from "../scenario/scenario.ts";

describe("against last year's report", () => {
  it("what was carried forward must be what was carried over, per kind of applicant", () => {
    const lastYear = zero("2021").fills({
      "requests.carriedForward.business": 2,
      "requests.carriedForward.total": 2,
    });
    const clerk = zero("2021").fills("disclosure.licensing.decisions", 1);
    const findings = clerk.seesAgainst(lastYear);
    assert.deepEqual(
      findings.map(({ id, severity }) => [id, severity]),
      [["requests.carriedOver:business", "warning"]],
      "the total differs by as much, and needs no explanation of its own",
    );
    const more = clerk.seesAgainst(lastYear.fills("requests.carriedForward.total", 5));
    assert.deepEqual(
      more.map(({ id }) => id),
      ["requests.carriedOver:business", "requests.carriedOver:total"],
    );
    assert.match(
      findings[0]?.message ?? "",
      /^商业企业：二、上年结转为0，上年度报告“四、结转下年度继续办理”为2.*请说明原因/,
    );
  });

  it("does not stop the wrong cell from being found", () => {
    const lastYear = zero("2021").fills("requests.carriedForward.total", 9);
    const clerk = balanced("2021", 4);
    const wrong = clerk.fills("requests.granted.business", 130);
    const repairs = wrong.seesAgainst(lastYear).flatMap(({ repair }) => repair?.field ?? []);
    assert.deepEqual([...new Set(repairs)], ["requests.granted.business"]);
  });

  it("the documents in force follow from last year's, and the items of 2019 do", () => {
    const documents = zero("2021").fills({
      "disclosure.normativeDocuments.inForce": 440,
      "disclosure.normativeDocuments.issued": 62,
      "disclosure.normativeDocuments.repealed": 33,
    });
    const finding = documents
      .seesAgainst(zero("2021").fills("disclosure.normativeDocuments.inForce", 470))
      .find(({ id }) => id === "disclosure.inForce:normativeDocuments");
    assert.deepEqual(finding?.right, {
      text: "上年度报告“现行有效件数” + 本年制发件数 － 本年废止件数",
      value: 499,
    });
    const items = zero("2019").fills("disclosure.licensing.priorItems", 21);
    assert.deepEqual(
      items.seesAgainst(
        zero("2019").fills({ "disclosure.licensing.priorItems": 19, "disclosure.licensing.change": 2 }),
      ),
      [],
    );
    assert.equal(
      items.seesAgainst(zero("2019").fills("disclosure.licensing.priorItems", 19))[0]?.id,
      "disclosure.licensingItems:licensing",
    );
  });

  it("knows the rows that a place has added by their names, and an official row over its parts by their sum", () => {
    const rows = (mode: "parts" | "ofWhich", ...labels: string[]) => ({
      "disclosure.licensing": labels.map((label, nth) => ({ key: `local${nth + 1}`, label, mode })),
    });
    const prior = (own: readonly number[], official?: number) => ({
      ...(official !== undefined && { "disclosure.licensing.priorItems": official }),
      ...Object.fromEntries(
        own.map((figure, nth) => [`disclosure.licensing.local${nth + 1}.priorItems`, figure]),
      ),
    });
    const lastYear = zero("2019", { localRows: rows("ofWhich", "甲类", "乙类") }).fills(prior([3, 5], 9));
    const clerk = zero("2019", { localRows: rows("ofWhich", "乙类", "甲类") });
    assert.deepEqual(clerk.fills(prior([5, 3], 9)).seesAgainst(lastYear), []);
    const inParts = blank("2019", { localRows: rows("parts", "甲类", "乙类") });
    const own = inParts.fills(
      Object.fromEntries(inParts.form.fields.flatMap(({ id, derived }) => (derived ? [] : [[id, 0]]))),
    );
    const [finding] = zero("2019")
      .fills("disclosure.licensing.priorItems", 7)
      .seesAgainst(own.fills(prior([3, 5])));
    assert.deepEqual([finding?.id, finding?.right?.value], ["disclosure.licensingItems:licensing", 8]);
  });

  it("says nothing where last year's form did not have the figure", () => {
    assert.deepEqual(zero("2021").seesAgainst(zero("2019")), []);
  });

  it("compares nothing with a report of another year or scope, and says so", () => {
    const clerk = zero("2021").states({ year: 2024 });
    const carried = zero("2021").fills("requests.carriedForward.total", 9).report;
    const given = (part: { year?: number; scope?: "government" }) =>
      clerk
        .sees({ previous: { ...carried, year: 2023, ...part } })
        .map(({ id, severity, message }) => [id, severity, /2022|汇总/.test(message)]);
    const unused = [["previous.notLastYear:previous", "hint", true]];
    assert.ok(given({}).some(([id]) => id === "requests.carriedOver:total"));
    assert.deepEqual(given({ year: 2022 }), unused);
    assert.deepEqual(given({ scope: "government" }), unused);
  });

  it("wonders at a report of nothing where there was something last year", () => {
    const lastYear = zero("2021").fills("disclosure.penalties.decisions", 3);
    const [finding] = zero("2021").seesAgainst(lastYear);
    assert.deepEqual([finding?.id, finding?.severity], ["previous.allZero:all", "warning"]);
    assert.deepEqual(zero("2021").seesAgainst(zero("2021")), []);
  });

  it("hints at a jump that neither chance nor size explains, once per row", () => {
    const year = (received: number, penalties: number) =>
      zero("2021").fills({
        "disclosure.penalties.decisions": penalties,
        "requests.received.naturalPerson": received,
        "requests.received.total": received,
        "requests.granted.naturalPerson": received,
        "requests.granted.total": received,
        "requests.resultsTotal.naturalPerson": received,
        "requests.resultsTotal.total": received,
      });
    const jumps = year(1200, 80)
      .seesAgainst(year(120, 60))
      .filter(({ rule }) => rule === "previous.jump");
    assert.deepEqual(
      jumps.map(({ id, severity }) => [id, severity]),
      ["received", "granted", "resultsTotal"].map((row) => [`previous.jump:requests.${row}.total`, "hint"]),
    );
    assert.deepEqual(year(12, 8000).seesAgainst(year(4, 6000)), []);
  });
});

describe("an explanation of earlier figures that still holds", () => {
  it("begins with today's figures, and keeps its reason", () => {
    const given = (carriedForward: number) => {
      const [finding] = zero("2021").seesAgainst(
        zero("2021").fills({
          "requests.carriedForward.business": carriedForward,
          "requests.carriedForward.total": carriedForward,
        }),
      );
      assert.ok(finding);
      return explanationStart(finding).start;
    };
    const [earlier, today] = [given(2), given(13)];
    assert.equal(restated(`${earlier}职能划转（12件）。`, today), `${today}职能划转（12件）。`);
    assert.equal(restated("职能划转，差2件。", today), "职能划转，差2件。");
  });
});
