// A clerk's session with the worksheets: every hint is followed by a reading of everything, and nothing is written unasked.

import assert from "node:assert/strict";
import { nextToRedo } from "../../../addin/journal/journal.ts";
import { readComposedMemory } from "../../../addin/session/composedMemory.ts";
import { newReport } from "../../../addin/session/newReport.ts";
import { createSession, type Session } from "../../../addin/session/session.ts";
import { huaian2024 } from "../../../addin/samples/huaian2024.ts";
import { openSample } from "../../../addin/samples/sample.ts";
import { composeReport } from "../../../shared/narrative/compose.ts";
import { official } from "../../../shared/form/official.ts";
import { crosscheck } from "../../../shared/narrative/crosscheck/crosscheck.ts";
import { MemoryHost } from "../host/memoryHost.ts";

const sample = openSample(huaian2024, "淮安", official);
const blank = newReport({ year: 2024, agency: { name: "" } }, official)!;
const sit = (host: MemoryHost) =>
  createSession({ host, catalogue: official, now: () => new Date("2026-01-05T08:00:00Z"), quietMs: 1 });
const quiet = () => new Promise((done) => setTimeout(done, 15));
const errors = (session: Session) =>
  session.state.get().findings.flatMap(({ id, rule }) => (rule === "blank" ? [] : [id]));

describe("a session", () => {
  it("follows typing with findings and marks, and writes nothing", async () => {
    const host = new MemoryHost(sample.sheets);
    const session = await sit(host);
    assert.deepEqual(errors(session), []);
    host.types("requests.received.business", "54");
    await quiet();
    assert.deepEqual(errors(session), ["requests.rowTotal:received", "requests.balance:business"]);
    assert.deepEqual(
      host.marks.map(({ place, kind }) => [place, kind]),
      [["requests.received.business", "error"]],
    );
    assert.equal(host.writes, 0);
  });

  it("begins with the facts that the workbook was made with, and remembers what was composed", async () => {
    const host = new MemoryHost(sample.sheets);
    const facts = { more: { trainings: 2 } };
    await host.store.set("report", JSON.stringify({ facts, explanations: [], code: "a" }));
    const session = await sit(host);
    assert.deepEqual(session.state.get().report.facts, facts);
    const form = session.state.get().form;
    const composed = composeReport(session.state.get().report, form);
    await session.rememberComposed(composed);
    const again = (await sit(host)).state.get();
    assert.deepEqual(readComposedMemory(again.composed), composed);
    for (const damaged of [
      undefined,
      3,
      [],
      { overview: "x" },
      { overview: [{ key: "a", segments: [{ text: "1", binding: {} }] }] },
    ])
      assert.deepEqual(readComposedMemory(damaged), {});
  });

  it("reads human figures and says what it changed", async () => {
    const host = new MemoryHost(sample.sheets);
    const session = await sit(host);
    host.types("requests.received.naturalPerson", "３,００１");
    await quiet();
    const { report, readings } = session.state.get();
    assert.equal(report.values["requests.received.naturalPerson"], 3001);
    assert.deepEqual(readings, [
      {
        field: "requests.received.naturalPerson",
        typed: "３,００１",
        value: 3001,
        changes: ["fullWidth", "separators"],
      },
    ]);
  });

  it("holds the words against the tables as soon as that check has been fetched", async () => {
    const host = new MemoryHost(sample.sheets);
    let fetches = 0;
    const session = await createSession({
      host,
      catalogue: official,
      now: () => new Date("2026-01-05T08:00:00Z"),
      quietMs: 1,
      loadNarrativeCheck: () =>
        ++fetches === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(crosscheck),
    });
    assert.equal(session.state.get().isNarrativeChecked, false);
    host.types("narrative.overview#0", "全年共收到政府信息公开申请57件。");
    await quiet();
    const { findings, isNarrativeChecked } = session.state.get();
    assert.equal(isNarrativeChecked, true);
    const finding = findings.find(({ rule }) => rule === "narrative.count");
    assert.equal(finding?.quote?.text, "收到政府信息公开申请57件");
    // The words are marked, and no figure that may well be right.
    assert.deepEqual(
      host.marks.filter(({ text }) => text.includes("57件")).map(({ place }) => place),
      ["narrative.overview#0"],
    );
    assert.equal(await session.goTo("narrative.overview#0"), true);
    assert.equal(host.writes, 0);
  });

  it("takes a repair, keeps it in the journal over a reload, undoes and redoes it", async () => {
    const host = new MemoryHost(sample.sheets);
    const session = await sit(host);
    host.types("requests.granted.business", "12");
    await quiet();
    const repair = session.state.get().findings.find((finding) => finding.repair)?.repair;
    assert.deepEqual([repair?.field, repair?.from, repair?.to], ["requests.granted.business", 12, 21]);
    await session.accept([{ place: "requests.granted.business", to: 21 }], "改正");
    assert.deepEqual(errors(session), []);

    const reloaded = await sit(host);
    const [entry] = reloaded.state.get().journal;
    assert.equal(entry?.what, "改正");
    await reloaded.undo();
    assert.equal(reloaded.state.get().report.values["requests.granted.business"], 12);
    const again = await sit(host);
    await again.redo();
    assert.equal(again.state.get().report.values["requests.granted.business"], 21);
    assert.equal(nextToRedo(again.state.get().journal), undefined);
  });

  it("undoes in order, and leaves alone what was typed since", async () => {
    const host = new MemoryHost(sample.sheets);
    const session = await sit(host);
    await session.accept([{ place: "review.other", to: 1 }], "一");
    await session.accept(
      [
        { place: "review.other", to: 2 },
        { place: "review.upheld", to: 7 },
      ],
      "二",
    );
    host.types("review.upheld", "8");
    await session.undo();
    const { values } = session.state.get().report;
    assert.deepEqual([values["review.other"], values["review.upheld"]], [1, 8]);
    assert.equal(nextToRedo(session.state.get().journal)?.retyped, 1, "the pane does not claim it");
    await session.undo();
    assert.equal(session.state.get().report.values["review.other"], sample.sheets.values["review.other"]);
  });

  it("lets an explanation lapse when its figures change", async () => {
    const host = new MemoryHost(sample.sheets);
    const session = await sit(host);
    await session.setFacts({ disclosedItems: { total: 2, byCategory: [{ label: "公告", count: 3 }] } });
    const [finding] = session.state.get().findings;
    assert.equal(finding?.severity, "warning");
    assert.equal(session.state.get().completeness.submittable, false);
    await session.explain(finding, "类别有交叉");
    assert.equal(session.state.get().completeness.submittable, true);
    await session.setFacts({ disclosedItems: { total: 2, byCategory: [{ label: "公告", count: 4 }] } });
    assert.equal(session.state.get().completeness.submittable, false);
  });

  it("keeps facts and explanations with the worksheets", async () => {
    const host = new MemoryHost(sample.sheets);
    await (await sit(host)).setFacts({ informationFee: { amountYuan: 0, cases: 0 } });
    assert.deepEqual((await sit(host)).state.get().report.facts, {
      informationFee: { amountYuan: 0, cases: 0 },
    });
  });

  it("believes the latest reading, also where an earlier one comes later", async () => {
    const host = new MemoryHost(sample.sheets);
    const session = await sit(host);
    const releases: (() => void)[] = [];
    host.beforeRead = () => new Promise<void>((resolve) => releases.push(resolve));
    host.types("requests.received.business", "54");
    const slow = session.refresh();
    await quiet();
    host.beforeRead = () => Promise.resolve();
    host.types("requests.received.business", "53");
    await quiet();
    for (const release of releases) release();
    await slow;
    assert.deepEqual(errors(session), []);
  });

  it("asked to read, answers only once the newest reading is there: what is sent is what stands on the sheets", async () => {
    const host = new MemoryHost(sample.sheets);
    const session = await sit(host);
    const releases: (() => void)[] = [];
    host.beforeRead = () => new Promise<void>((resolve) => releases.push(resolve));
    const asked = session.refresh();
    host.types("requests.received.business", "54");
    await quiet();
    releases[0]?.();
    setTimeout(() => releases[1]?.(), 5);
    assert.equal(await asked, true);
    assert.equal(session.state.get().report.values["requests.received.business"], 54);
  });

  it("says that the sheets could not be read, and that they can again", async () => {
    const host = new MemoryHost(sample.sheets);
    const session = await sit(host);
    host.beforeRead = () => Promise.reject(new Error("gone"));
    assert.equal(await session.refresh(), false);
    assert.equal(session.state.get().unreadable, true);
    host.beforeRead = () => Promise.resolve();
    assert.equal(await session.refresh(), true);
    assert.equal(session.state.get().unreadable, false);
  });

  it("counts formulas that wait for others neither as blanks nor as marks", async () => {
    const host = new MemoryHost(blank.sheets);
    await sit(host);
    const marked = new Set(host.marks.map(({ place }) => place));
    assert.ok(marked.has("review.other"));
    assert.ok(!marked.has("review.total"));
  });

  it("brings back the report that another one replaced, and offers nothing where there was none", async () => {
    const host = new MemoryHost(blank.sheets);
    const session = await sit(host);
    await session.open(sample);
    assert.equal(session.state.get().canReturn, false);
    assert.equal(session.state.get().sample, "淮安");
    host.types("review.other", "1");
    await session.open(blank);
    assert.equal(session.state.get().canReturn, true);
    await session.returnToPrevious();
    const { report, sample: name } = session.state.get();
    assert.deepEqual(
      [report.values["review.other"], report.agency.name, name],
      [1, "淮安市人民政府", "淮安"],
    );
  });

  it("opens nothing where the program does not answer, and leaves all as it was", async () => {
    const host = new MemoryHost(sample.sheets);
    const session = await sit(host);
    host.types("review.other", "1");
    await quiet();
    host.beforeRead = () => Promise.reject(new Error("closed"));
    assert.equal(await session.open(blank), "unanswered");
    host.beforeRead = () => Promise.resolve();
    await session.refresh();
    assert.equal(session.state.get().report.values["review.other"], 1);
    assert.equal(await session.open(blank), "opened");
    host.beforeRead = () => Promise.reject(new Error("closed"));
    await session.returnToPrevious();
    assert.deepEqual([session.state.get().unreadable, session.state.get().canReturn], [true, true]);
    host.beforeRead = () => Promise.resolve();
    await session.returnToPrevious();
    assert.equal(session.state.get().report.values["review.other"], 1);
  });

  it("remembers the report that another one replaced over a reload, until it is no longer wanted", async () => {
    const host = new MemoryHost(sample.sheets);
    const session = await sit(host);
    host.types("review.other", "1");
    await session.open(blank);
    const again = await sit(host);
    assert.equal(again.state.get().canReturn, true);
    await again.returnToPrevious();
    assert.equal(again.state.get().report.values["review.other"], 1);
    await again.open(blank);
    await again.forgetPrevious();
    assert.equal((await sit(host)).state.get().canReturn, false);
  });

  it("says that the draft cannot be kept, and goes on", async () => {
    const host = new MemoryHost(sample.sheets);
    const session = await sit(host);
    host.store.outcome = "full";
    host.types("review.other", "1");
    await session.setFacts({ informationFee: { amountYuan: 0, cases: 0 } });
    assert.equal(session.state.get().kept, "full");
    assert.equal(session.state.get().report.values["review.other"], 1);
  });

  it("starts afresh from damaged storage", async () => {
    const host = new MemoryHost(sample.sheets);
    for (const key of ["draft", "journal"]) host.store.textByKey.set(key, "{");
    assert.deepEqual((await sit(host)).state.get().journal, []);
  });
});
