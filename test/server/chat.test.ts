// POST /api/chat: stateless, open to everybody, polite about what it cannot read.

import assert from "node:assert/strict";
import type { Answer } from "../../shared/dialogue/turn.ts";
import { blank } from "../scenario/scenario.ts";
import { openOffice, type Office, type Person } from "./office.ts";

describe("the chat", () => {
  let office: Office;
  let anybody: Person;
  before(async () => {
    office = await openOffice();
    anybody = office.stranger;
  });
  after(async () => {
    assert.deepEqual(office.faults, []);
    await office.closes();
  });

  const { report } = blank("2021");
  const says = (text: string, more: Record<string, unknown> = {}) =>
    anybody.post<Answer>("/api/chat", { report, text, ...more });

  it("answers a message with a proposal, and the next one from the state that came with it", async () => {
    const first = await says("行政诉讼维持2件");
    assert.deepEqual([first.status, first.json.edits, first.json.options?.length], [200, [], 2]);
    const second = await says(first.json.options![0]!.text, { state: first.json.state });
    assert.deepEqual(second.json.edits, [{ field: "litigation.direct.upheld", from: null, to: 2 }]);
    const third = await says("再加1件", { state: second.json.state });
    assert.deepEqual(third.json.edits, [{ field: "litigation.direct.upheld", from: null, to: 3 }]);
  });

  it("takes the selected cell as what is meant", async () => {
    const answer = await says("5", { focus: "requests.granted.business" });
    assert.deepEqual(answer.json.edits, [{ field: "requests.granted.business", from: null, to: 5 }]);
  });

  it("starts anew with a state that is none", async () => {
    for (const state of [null, {}, [], "x", { version: 99 }, { version: 1, pending: 5 }])
      assert.equal((await says("本年新收自然人12件", { state })).json.edits.length, 1);
  });

  for (const [what, body] of [
    ["no text", { report }],
    ["text that is none", { report, text: 5 }],
    ["far too much text", { report, text: "字".repeat(20_001) }],
    ["an unknown cell", { report, text: "5", focus: "requests.granted.nobody" }],
  ] as const) {
    it(`refuses ${what} and says so`, async () => {
      const answer = await anybody.post("/api/chat", body);
      assert.deepEqual([answer.status, answer.json.code], [400, "request.invalid"]);
    });
  }

  it("refuses what is no report", async () => {
    const answer = await anybody.post("/api/chat", { report: { edition: "2021" }, text: "5" });
    assert.deepEqual([answer.status, answer.json.code], [400, "report.invalid"]);
  });
});
