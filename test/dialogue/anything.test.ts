// Whatever is typed or sent: nothing throws, and no proposal names an unknown field or a figure that its cell cannot hold.

import assert from "node:assert/strict";
import fc from "fast-check";
import { converse } from "../../shared/dialogue/converse.ts";
import type { Answer } from "../../shared/dialogue/turn.ts";
import type { Form } from "../../shared/form/form.ts";
import { official } from "../../shared/form/official.ts";
import { parseReport, type Report } from "../../shared/report/report.ts";
import { valueOf } from "../../shared/report/values.ts";
import { balanced, blank } from "../scenario/scenario.ts";
import { heldOut, utterances } from "./utterances.ts";

const said = [...utterances, ...heldOut].flatMap(({ says }) => says);

/** Pieces of what clerks say, put together at random: likelier to be half understood than noise is. */
const scraps = said.flatMap(
  (text) => text.match(/[\d.,]+|[^\d.,，。；：、（）\s]{1,6}|[，。；：、（）\n\t ]/g) ?? [],
);

const message = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.constantFrom(...scraps), { maxLength: 14 }).map((pieces) => pieces.join("")),
  fc
    .tuple(fc.constantFrom(...said), fc.constantFrom(...said))
    .map(([one, other]) => one.slice(0, one.length / 2) + other.slice(other.length / 2)),
  fc.constantFrom(...said),
);

const reports = [
  blank("2021"),
  balanced("2021", 3),
  blank("2019"),
  balanced("2019", 2),
  blank("2019", {
    localRows: { "disclosure.otherServices": [{ key: "local1", label: "行政检查", mode: "parts" }] },
  }),
];

function isHeld(report: Report, form: Form, { edits, state, action }: Answer): void {
  const fields = edits.map(({ field }) => field);
  assert.equal(new Set(fields).size, fields.length, "a field twice");
  for (const { field, from, to } of edits) {
    const known = form.fieldById.get(field);
    if (!known) {
      const fact = form.facts.find(({ place }) => place === field);
      if (!fact) {
        assert.match(field, /^narrative\.(?:overview|problems|others)$/);
        continue;
      }
      assert.ok(fact.kind === "count" || fact.kind === "money", field);
      assert.ok(to === null || (typeof to === "number" && to >= 0 && to <= 9e9), `${field} ${to}`);
      assert.ok(fact.kind === "money" || to === null || Number.isInteger(to), `${field} ${to}`);
      continue;
    }
    assert.ok(!known.derived, field);
    assert.equal(from, valueOf(report, known), field);
    assert.notEqual(from, to, field);
    // What was typed comes back as it was typed.
    if (to === null || (action?.kind === "undo" && typeof to === "string")) continue;
    assert.ok(typeof to === "number" && Number.isFinite(to) && Math.abs(to) <= 9e9, `${field} ${to}`);
    assert.ok(known.kind === "change" || to >= 0, `${field} ${to}`);
    assert.ok(
      known.kind === "money" ? Number(to.toFixed(known.decimals)) === to : Number.isInteger(to),
      `${field} ${to}`,
    );
  }
  const values = Object.fromEntries(
    edits.flatMap(({ field, to }) =>
      form.fieldById.has(field) && !form.fieldById.get(field)?.local ? [[field, to]] : [],
    ),
  );
  assert.ok("report" in parseReport({ ...report, values: { ...report.values, ...values } }, official));
  assert.ok(JSON.stringify(state).length < 200_000);
}

describe("the bot", () => {
  it("stands whatever is typed, turn after turn", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...reports),
        fc.array(message, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (scenario, messages, focused) => {
          const { report, form } = scenario;
          let state: unknown;
          for (const text of messages) {
            const focus = focused ? form.fields[text.length % form.fields.length]?.id : undefined;
            const answer = converse({ report, state, text, focus }, { form });
            isHeld(report, form, answer);
            assert.ok(answer.reply.length > 0);
            state = JSON.parse(JSON.stringify(answer.state));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("stands whatever state comes back", () => {
    const { report, form } = balanced("2021", 3);
    const change = fc.record({
      field: fc.oneof(
        fc.constantFrom(
          "requests.granted.business",
          "facts.more.trainings",
          "narrative.title",
          "__proto__",
          "values",
        ),
        fc.string(),
      ),
      from: fc.oneof(fc.double(), fc.string(), fc.constant(null)),
      to: fc.oneof(fc.double(), fc.integer(), fc.string(), fc.constant(null)),
    });
    const changes = fc.array(change, { maxLength: 4 });
    const fields = fc.array(
      fc.constantFrom("requests.granted.business", "requests.granted.research", "nothing"),
      { maxLength: 3 },
    );
    const ours = fc.record(
      {
        version: fc.constant(1),
        pending: changes,
        accepted: changes,
        subject: fields,
        question: fc.record({
          kind: fc.constantFrom("choice", "figure"),
          reply: fc.string(),
          certain: changes,
          open: fc.array(
            fc.record({ value: fc.oneof(fc.double(), fc.integer(), fc.constant(null)), fields }),
            { maxLength: 3 },
          ),
          options: fc.array(
            fc.record(
              { label: fc.constant("企业"), text: fc.constant("企业"), edits: changes, fields },
              { requiredKeys: ["label", "text"] },
            ),
            { maxLength: 3 },
          ),
        }),
        guide: fc.record({ at: fc.string(), skipped: fc.array(fc.string()) }),
      },
      { requiredKeys: ["version", "pending", "accepted", "subject"] },
    );
    fc.assert(
      fc.property(
        fc.oneof(ours, fc.jsonValue()),
        fc.constantFrom(
          "采用",
          "撤销",
          "企业",
          "5",
          "没有",
          "不对，是13件",
          "再加2件",
          "跳过",
          "应该是企业",
          "第一个",
        ),
        (state, text) => {
          isHeld(report, form, converse({ report, state, text }, { form }));
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it("takes time that grows with the length of what is said, whatever is repeated", () => {
    const { report, form } = blank("2021");
    for (const piece of [
      "没有受到过",
      "没有",
      "没有一件",
      "没有发布",
      "都没有",
      "未发生",
      "无",
      "零",
      "没被处罚",
      "（三）到（六）",
      "刚刚",
      "自然人、",
      "自然人3件（",
      "不是2件就是3件",
      "除自然人外",
      "一百二十",
      "予以公开",
      "共3件",
      "合计3件，",
      "去年处罚40件，许可12件，",
      "其中",
      "分别为1、2，",
      "不对，是13件，",
      "企业呢，3件",
      "第1项、",
      "1 ",
      "0、",
      "自然人 3 4 5\n",
    ]) {
      const start = performance.now();
      isHeld(report, form, converse({ report, text: piece.repeat(12_000 / piece.length) }, { form }));
      assert.ok(performance.now() - start < 3_000, piece);
    }
  });

  it("says so where a message holds more figures than it reads, and proposes none of them", () => {
    const { report, form } = blank("2021");
    const { edits, reply } = converse({ report, text: "行政处罚3件，行政许可2件，".repeat(400) }, { form });
    assert.deepEqual(edits, []);
    assert.match(reply, /一次读不完，没有据此填写任何一格/);
  });

  it("answers long and deeply bracketed messages in time", () => {
    const { report, form } = blank("2021");
    for (const text of [
      "（".repeat(20_000),
      "自然人12件，".repeat(3_000),
      "予于公".repeat(5_000),
      "1 ".repeat(10_000),
      "一百".repeat(9_000),
    ]) {
      const start = performance.now();
      isHeld(report, form, converse({ report, text }, { form }));
      assert.ok(performance.now() - start < 3_000, text.slice(0, 10));
    }
  });
});
