// A clerk's conversation over worksheets in memory: nothing is written before 采用, everything written can be taken back.

import assert from "node:assert/strict";
import { createChat } from "../../../addin/chat/chat.ts";
import { converseHere } from "../../../addin/chat/converseHere.ts";
import type { Proposal } from "../../../addin/chat/transcript.ts";
import { nextToUndo } from "../../../addin/journal/journal.ts";
import { newReport } from "../../../addin/session/newReport.ts";
import { createSession } from "../../../addin/session/session.ts";
import { official } from "../../../shared/form/official.ts";
import { MemoryHost } from "../host/memoryHost.ts";

async function sitDown() {
  const blank = newReport({ year: 2024, agency: { name: "平川县教育局" } }, official);
  assert.ok(blank);
  const host = new MemoryHost(blank.sheets);
  const session = await createSession({ host, catalogue: official, now: () => new Date(0), quietMs: 1 });
  const talk = () =>
    createChat({ session, host, converse: (turn) => converseHere(turn, session.state.get()) });
  const chat = talk();
  const value = (id: string) => session.state.get().report.values[id];
  const proposals = (): Proposal[] =>
    chat.transcript.get().messages.flatMap(({ proposal }) => proposal ?? []);
  return { host, session, chat, talk, value, proposals };
}

const natural = "requests.received.naturalPerson";

describe("a conversation over the worksheets", () => {
  it("writes what was accepted as one entry of the journal, and takes it back", async () => {
    const { host, session, chat, value, proposals } = await sitDown();
    await chat.say("自然人新收12件，商业企业3件");
    assert.equal(host.writes, 0);
    assert.equal(value(natural), null);
    await chat.say("采用");
    assert.equal(host.writes, 1);
    assert.equal(value(natural), 12);
    assert.equal(nextToUndo(session.state.get().journal)?.edits.length, 2);
    await chat.say("撤销");
    assert.equal(value(natural), null);
    assert.deepEqual(
      proposals().map(({ outcome }) => outcome),
      ["undone"],
    );
  });

  it("writes nothing on 不要, and lets a correction take the place of what was proposed", async () => {
    const { host, chat, value, proposals } = await sitDown();
    await chat.say("自然人新收12件");
    await chat.say("不对，是13件");
    await chat.say("不要");
    assert.equal(host.writes, 0);
    await chat.say("自然人新收14件");
    await chat.say("结转是什么意思？");
    await chat.say("采用");
    assert.equal(value(natural), 14);
    assert.deepEqual(
      proposals().map(({ outcome }) => outcome),
      ["replaced", "declined", "accepted"],
    );
  });

  it("shows a proposal's cells once, and with it all that waits", async () => {
    const { chat, value, proposals } = await sitDown();
    await chat.say("自然人新收12件");
    await chat.say("法律服务机构呢？1件");
    assert.deepEqual(
      proposals()
        .at(-1)
        ?.edits.map(({ field, to }) => `${field} ${String(to)}`),
      [`${natural} 12`, "requests.received.legalService 1"],
    );
    assert.doesNotMatch(chat.transcript.get().messages.at(-1)?.text ?? "", /→/);
    await chat.say("采用");
    assert.equal(value(natural), 12);
    assert.equal(value("requests.received.legalService"), 1);
  });

  it("answers for the selected cell", async () => {
    const { host, chat, proposals } = await sitDown();
    await host.goTo("requests.carriedOver.research");
    await chat.say("没有");
    assert.deepEqual(proposals()[0]?.edits, [{ field: "requests.carriedOver.research", from: null, to: 0 }]);
  });

  it("leaves the formula of a total that will show what was said of it", async () => {
    const { chat, session, value } = await sitDown();
    await chat.say("一、本年新收政府信息公开申请数量\t12\t3\t0\t0\t1\t0\t16");
    await chat.say("采用");
    assert.equal(value("requests.received.total"), 16);
    assert.ok(session.state.get().calculated.has("requests.received.total"));
  });

  it("puts facts with the facts, and goes on where it was after a reload", async () => {
    const { chat, talk, session } = await sitDown();
    await chat.say("全年举办培训2次");
    await chat.say("采用");
    assert.deepEqual(session.state.get().report.facts.more, { trainings: 2 });
    await chat.say("自然人新收12件");
    const again = talk();
    await again.say("再加2件");
    const last = again.transcript.get().messages.at(-1)?.proposal;
    assert.deepEqual(last?.edits, [{ field: natural, from: null, to: 14 }]);
  });

  it("says so when a cell did not take what was accepted", async () => {
    const { host, chat } = await sitDown();
    host.write = () => Promise.resolve([]);
    await chat.say("自然人新收12件");
    await chat.say("采用");
    assert.match(chat.transcript.get().messages.at(-1)?.text ?? "", /有1格没有写进去/);
  });

  it("forgets what was said when another report is begun", async () => {
    const { host, chat } = await sitDown();
    await chat.say("自然人新收12件");
    await chat.clear();
    assert.deepEqual(chat.transcript.get().messages, []);
    assert.equal(await host.store.get("chat"), '{"messages":[]}');
  });
});
