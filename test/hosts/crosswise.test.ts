// One workbook through the hands of all programs: what one leaves in it (draft, journal, receipt), the others and the server read.

import assert from "node:assert/strict";
import { openExcelHost } from "../../addin/host/excel/excelAdapter.ts";
import type { Host } from "../../addin/host/port.ts";
import { openWpsHost } from "../../addin/host/wps/wpsAdapter.ts";
import { trimmed } from "../../addin/chat/transcript.ts";
import { newReport } from "../../addin/session/newReport.ts";
import { createSession, type Session } from "../../addin/session/session.ts";
import { createOutbox } from "../../addin/outbox/outbox.ts";
import { official } from "../../shared/form/official.ts";
import { keptSheetName } from "../../shared/worksheet/keptSheet.ts";
import { readReportWorkbook } from "../../server/workbook/readReport.ts";
import { writeTemplate } from "../../server/workbook/template.ts";
import { balanced } from "../scenario/scenario.ts";
import { createExcel } from "./excelStandIn.ts";
import { WorkbookModel } from "./workbookModel.ts";
import { createWpsApplication } from "./wpsStandIn.ts";

type Opens = (model: WorkbookModel) => Promise<Host | undefined>;
const programs: Readonly<Record<string, Opens>> = {
  Excel: (model) => openExcelHost(createExcel(model), official),
  "an Excel without parts": (model) => openExcelHost(createExcel(model, { api: "1.4" }), official),
  WPS: (model) => openWpsHost(createWpsApplication(model), official),
  "a WPS without parts": (model) =>
    openWpsHost(createWpsApplication(model, { methods: true, withoutParts: true }), official),
};
/** Programs without parts see what is on the hidden sheet only. */
const seesNoParts = (name: string) => name.includes("without parts");

const clock = () => new Date("2025-01-06T08:00:00Z");
let minutes = 0;
const now = () => new Date(clock().getTime() + 60_000 * ++minutes);

const sits = async (opens: Opens, model: WorkbookModel): Promise<{ host: Host; session: Session }> => {
  const host = await opens(model);
  assert.ok(host);
  return { host, session: await createSession({ host, catalogue: official, now, quietMs: 1 }) };
};
const opensTemplate = () =>
  WorkbookModel.open({
    schema: 1,
    facts: {},
    explanations: [],
    ...newReport({ year: 2024, agency: { name: "甲局" } }, official)!.sheets,
  });
const savesAs = async (model: WorkbookModel) => WorkbookModel.openFile(await model.save());

const facts = { informationFee: { amountYuan: 0, cases: 0 }, more: { trainings: 2 } };

for (const [writer, opens] of Object.entries(programs)) {
  describe(`What ${writer} keeps in the workbook`, () => {
    let model: WorkbookModel;
    before(async () => {
      model = await opensTemplate();
      const { session, host } = await sits(opens, model);
      await session.setFacts(facts);
      await session.accept([{ place: "review.other", to: 3 }], "填入其他结果");
      const receipt = {
        submission: "0b9c1a52-8a53-4d0e-9a4c-3f7f7a1f0d11",
        unit: "u",
        year: 2024,
        scope: "agency",
        digest: { alg: "sha-256", value: "00" },
        receivedAt: "2025-01-06T08:30:00.000Z",
        status: "submitted",
      } as const;
      const outbox = await createOutbox({
        client: { submit: () => Promise.resolve(receipt) },
        store: host.store,
      });
      await outbox.send(session.state.get().report, "00");
    });

    it("survives a reload and Save As, and is undone there", async () => {
      const saved = await savesAs(model);
      const { session, host } = await sits(opens, saved);
      assert.deepEqual(session.state.get().report.facts, facts);
      assert.equal(session.state.get().journal[0]?.what, "填入其他结果");
      const outbox = await createOutbox({
        client: { submit: () => Promise.reject(new Error()) },
        store: host.store,
      });
      assert.equal(outbox.current()?.state, "received");
      await session.undo();
      assert.equal(session.state.get().report.values["review.other"], null);
      await session.redo();
      assert.equal(session.state.get().report.values["review.other"], 3);
    });

    it("is read by the server, which takes nothing of it for words or figures", async () => {
      const { report, unread } = await readReportWorkbook(await model.save(), official);
      assert.deepEqual(report.facts, facts);
      assert.deepEqual(unread, []);
      assert.equal(report.values["review.other"], 3);
      assert.deepEqual(report.narrative, {});
    });

    for (const [reader, reopens] of Object.entries(programs)) {
      if (reader === writer || (seesNoParts(reader) && !seesNoParts(writer))) continue;
      it(`is read by ${reader}, changed there, and read again by ${writer}`, async () => {
        const saved = await savesAs(model);
        const there = await sits(reopens, saved);
        assert.deepEqual(there.session.state.get().report.facts, facts);
        assert.equal(there.session.state.get().journal[0]?.what, "填入其他结果");
        const changed = { ...facts, more: { trainings: 5 } };
        await there.session.setFacts(changed);
        const back = await savesAs(saved);
        assert.deepEqual((await sits(opens, back)).session.state.get().report.facts, changed);
        assert.deepEqual((await readReportWorkbook(await back.save(), official)).report.facts, changed);
      });
    }
  });
}

describe("What is kept in a workbook", () => {
  it("comes with a report that the server wrote, and goes back to it with what was added", async () => {
    const { form, report } = balanced("2021", 4).states({
      agency: { name: "平川县教育局", code: "pingchuan-education" },
      facts,
      explanations: [{ finding: "requests.carriedOver:total", text: "系统更换", digest: "a" }],
    });
    const model = await WorkbookModel.openFile(await writeTemplate(form, report));
    const { session } = await sits(programs.Excel!, model);
    assert.deepEqual(session.state.get().report, report);
    await session.setFacts({ ...facts, more: { trainings: 9 } });
    const { report: back } = await readReportWorkbook(await model.save(), official);
    assert.deepEqual(back, { ...report, facts: { ...facts, more: { trainings: 9 } } });
  });

  it("is on a very hidden sheet, which people do not see and the form does not have", async () => {
    const model = await opensTemplate();
    const { session } = await sits(programs["a WPS without parts"]!, model);
    await session.setFacts(facts);
    assert.equal(model.sheet(keptSheetName)?.visibility, "VeryHidden");
    assert.deepEqual(model.parts, []);
  });

  it("loses nothing where two panes write to the same workbook", async () => {
    const model = await opensTemplate();
    const [one, other] = [await programs.Excel!(model), await programs.WPS!(model)];
    await one?.store.set("draft", "甲");
    await other?.store.set("submission", "乙");
    const third = await programs.Excel!(model);
    assert.deepEqual([await third?.store.get("draft"), await third?.store.get("submission")], ["甲", "乙"]);
    assert.equal(model.parts.length, 1);
  });

  it("is told to be unavailable where the workbook is read-only, and figures are checked all the same", async () => {
    for (const [name, opens] of Object.entries(programs)) {
      const model = await opensTemplate();
      model.isReadOnly = true;
      const { session } = await sits(opens, model);
      await session.setFacts(facts);
      assert.equal(session.state.get().kept, "unavailable", name);
      assert.deepEqual(session.state.get().report.facts, facts);
    }
  });

  it("holds the longest conversation that the pane keeps, beside everything else", async () => {
    const messages = Array.from({ length: 200 }, (_, index) => ({
      by: index % 2 === 0 ? ("person" as const) : ("assistant" as const),
      text: `第${index}句，="&<>\\\n` + "说".repeat(2_000),
    }));
    const kept = trimmed({ messages });
    const text = JSON.stringify(kept);
    assert.ok(text.length > 50_000 && kept.messages.length > 2);
    for (const [name, opens] of Object.entries(programs)) {
      const model = await opensTemplate();
      const { session, host } = await sits(opens, model);
      await session.setFacts(facts);
      assert.equal(await host.store.set("chat", text), "stored", name);
      const again = await sits(opens, await savesAs(model));
      assert.equal(await again.host.store.get("chat"), text, name);
      assert.deepEqual(again.session.state.get().report.facts, facts, name);
      const longest = Math.max(
        ...model.sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => String(value).length)),
      );
      assert.ok(longest <= 32_767, name);
    }
  });

  it("holds long texts in pieces", async () => {
    const model = await opensTemplate();
    const host = await programs["a WPS without parts"]!(model);
    const long = "=长'\n".repeat(30_000);
    assert.equal(await host?.store.set("draft", long), "stored");
    const again = await programs["an Excel without parts"]!(await savesAs(model));
    assert.equal(await again?.store.get("draft"), long);
    assert.equal(await host?.store.set("draft", "长".repeat(17_000_000)), "full");
  });
});
