import assert from "node:assert/strict";
import fc from "fast-check";
import { composeReport, textOfParagraphs } from "../../shared/narrative/compose.ts";
import { chosenText, harmlessChoices, recompose } from "../../shared/narrative/recompose.ts";
import { zero, type Scenario } from "../scenario/scenario.ts";

const requests = (received: number, granted: number) => {
  const values: Record<string, number> = {};
  for (const column of ["naturalPerson", "total"]) {
    values[`requests.received.${column}`] = received;
    values[`requests.granted.${column}`] = granted;
    values[`requests.resultsTotal.${column}`] = granted;
    values[`requests.carriedForward.${column}`] = received - granted;
  }
  return zero("2021").fills(values);
};
const overview = ({ report, form }: Scenario) => composeReport(report, form).overview ?? [];
const before = overview(requests(12, 9));
const after = overview(requests(15, 11));
const text = textOfParagraphs(before);
const applications = "全年收到政府信息公开申请12件，均由自然人提出。";

describe("composing again", () => {
  it("changes nothing where neither figures nor words have moved", () => {
    const again = recompose(before, text, before);
    assert.deepEqual([...new Set(again.map(({ status }) => status))], ["unchanged"]);
    assert.equal(chosenText(again, new Map()), text);
  });

  it("updates what staff left as it was, and shows both versions", () => {
    const again = recompose(before, text, after);
    const moved = again.filter(({ status }) => status !== "unchanged");
    assert.deepEqual(
      moved.map(({ status }) => status),
      ["updated"],
    );
    assert.match(moved[0]?.current ?? "", /申请12件/);
    assert.match(moved[0]?.composed ?? "", /申请15件/);
    assert.equal(chosenText(again, harmlessChoices(again)), textOfParagraphs(after));
  });

  it("never overwrites what staff rewrote, and offers their words with the new numbers", () => {
    const own = text.replace(applications, "县教育局这一年收到政府信息公开申请12件，群众关心的是学区划分。");
    const again = recompose(before, own, after);
    const conflict = again.find(({ status }) => status === "conflict");
    assert.match(conflict?.current ?? "", /学区划分/);
    assert.match(conflict?.composed ?? "", /申请15件，均由自然人提出/);
    assert.match(conflict?.merged ?? "", /收到政府信息公开申请15件，群众关心的是学区划分。/);
    assert.match(conflict?.merged ?? "", /办结政府信息公开申请11件/);
    assert.equal(chosenText(again, harmlessChoices(again)), own);
    const place = again.findIndex(({ status }) => status === "conflict");
    assert.match(chosenText(again, new Map([[place, "merged"]])), /15件，群众关心/);
  });

  it("offers no merged words where a number that moved is not in them any more", () => {
    const own = text.replace(applications, "县教育局收到政府信息公开申请十余件，均由自然人提出，");
    const conflict = recompose(before, own, after).find(({ status }) => status === "conflict");
    assert.ok(conflict);
    assert.equal(conflict.merged, undefined);
  });

  it("keeps what staff rewrote where the figures have not moved, and paragraphs of their own", () => {
    const own = `${text.replace("未收取", "没有收取")}\n（附）另有一段自己的话。`;
    const again = recompose(before, own, before);
    assert.deepEqual(
      again.map(({ status }) => status).filter((status) => status !== "unchanged"),
      ["own", "own"],
    );
    assert.equal(chosenText(again, harmlessChoices(again)), own);
  });

  it("does not bring back what staff took out, unless it would say something new", () => {
    const without = text
      .split("\n")
      .filter((line) => !line.includes("申请12件"))
      .join("\n");
    assert.ok(recompose(before, without, before).every(({ status }) => status === "unchanged"));
    const again = recompose(before, without, after);
    const conflict = again.find(({ status }) => status === "conflict");
    assert.equal(conflict?.current, undefined);
    assert.match(conflict?.composed ?? "", /申请15件/);
    assert.equal(chosenText(again, harmlessChoices(again)), without);
  });

  it("offers what can newly be said in its place, and takes away what cannot be said any more", () => {
    const withFacts = overview(requests(12, 9).states({ facts: { more: { trainings: 2 } } }));
    const more = recompose(before, text, withFacts);
    assert.deepEqual(
      more.filter(({ status }) => status === "added").map(({ composed }) => composed),
      ["（四）监督保障", "全年组织业务培训2次。"],
    );
    assert.equal(chosenText(more, harmlessChoices(more)), textOfParagraphs(withFacts));
    const fewer = recompose(withFacts, textOfParagraphs(withFacts), before);
    assert.equal(fewer.filter(({ status }) => status === "removed").length, 2);
    assert.equal(chosenText(fewer, harmlessChoices(fewer)), text);
  });

  it("without knowing what was composed before, only offers what is missing", () => {
    const again = recompose([], "这是我们自己写的总体情况。", after);
    assert.equal(again.filter(({ status }) => status === "own").length, 1);
    assert.ok(chosenText(again, harmlessChoices(again)).includes("这是我们自己写的总体情况。"));
  });

  it("never loses a line of staff, whatever they typed", () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(...text.split("\n"), ...textOfParagraphs(after).split("\n")),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const typed = lines.map((each) => each.replace(/[\r\n]/g, "")).filter((each) => each.trim() !== "");
        const again = recompose(before, typed.join("\n"), after);
        assert.deepEqual(
          again.flatMap(({ current }) => current ?? []),
          typed,
        );
        assert.equal(chosenText(again, new Map()), typed.join("\n"));
      }),
      { numRuns: 200 },
    );
  });
});
