// WPS against the contract of all hosts, in the shapes that its builds come in, and what is special to it.

import assert from "node:assert/strict";
import { table } from "../../addin/host/wps/member.ts";
import { findWps, openWpsHost } from "../../addin/host/wps/wpsAdapter.ts";
import { newReport } from "../../addin/session/newReport.ts";
import { createSession } from "../../addin/session/session.ts";
import { official } from "../../shared/form/official.ts";
import { hostContract } from "../addin/host/hostContract.ts";
import { openWorkbook } from "./openWorkbook.ts";
import { WorkbookModel } from "./workbookModel.ts";
import { createWpsApplication, type WpsBuild } from "./wpsStandIn.ts";
import { knownEvent, standsFor } from "./wpsTypes.ts";

const builds: Readonly<Record<string, WpsBuild>> = {
  "with properties": {},
  "with methods": { methods: true },
  "without custom XML parts": { withoutParts: true },
  "with tables from zero": { fromZero: true },
};

for (const [name, build] of Object.entries(builds)) {
  describe(`a workbook in WPS ${name}`, () => {
    for (const { title, run } of hostContract) {
      it(title, () =>
        run((sheets) =>
          openWorkbook(sheets, (model) => openWpsHost(createWpsApplication(model, build), official)),
        ),
      );
    }
  });
}

describe("a clerk at work in WPS", () => {
  const blank = newReport({ year: 2024, agency: { name: "甲局" } }, official)!.sheets;
  const sits = async (build?: WpsBuild) => {
    const opened = await openWorkbook(blank, (model) =>
      openWpsHost(createWpsApplication(model, build), official),
    );
    const { host } = opened;
    return {
      ...opened,
      session: await createSession({ host, catalogue: official, now: () => new Date(0), quietMs: 2 }),
    };
  };
  const quiet = () => new Promise((done) => setTimeout(done, 30));

  it("an edit and a paste are checked, and nothing is written", async () => {
    const { model, session, types } = await sits();
    await types("review.other", "3");
    const { sheet, row, column } = model.placeOf("requests.received.naturalPerson");
    model.pastes(sheet.name, { row, column }, [["1", "２", "3"]]);
    await quiet();
    const { values } = session.state.get().report;
    assert.deepEqual(
      [values["review.other"], values["requests.received.business"], values["requests.received.research"]],
      [3, 2, 3],
    );
    assert.equal(model.writes, 0);
  });

  it("a sheet that was renamed is found when it comes to the front", async () => {
    const { model, session } = await sits();
    const { sheet, row, column } = model.placeOf("review.other");
    sheet.cell(row, column).value = 8;
    model.renames(sheet.name, "复议诉讼");
    model.tell("activated");
    await quiet();
    assert.equal(session.state.get().report.values["review.other"], 8);
  });

  for (const isSilent of [false, true]) {
    it(`a locked cell is named, whether it throws or keeps silent: ${isSilent ? "silent" : "throws"}`, async () => {
      const { model, session } = await sits({ isSilent });
      const { sheet, row, column } = model.placeOf("review.other");
      sheet.cell(row, column).locked = true;
      await session.accept(
        [
          { place: "review.other", to: 2 },
          { place: "review.pending", to: 4 },
        ],
        "填入",
      );
      const { refused, journal, report } = session.state.get();
      assert.deepEqual(refused, [{ place: "review.other", cell: "表四!C6" }]);
      assert.equal(report.values["review.pending"], 4);
      assert.deepEqual(
        journal[0]?.edits.map(({ place }) => place),
        ["review.pending"],
      );
    });
  }

  it("is found by its global, in new builds and in old ones, and nowhere else", async () => {
    const application = createWpsApplication(
      await WorkbookModel.open({ schema: 1, facts: {}, explanations: [], ...blank }),
    );
    assert.equal(findWps({ Application: application }), application);
    assert.equal(findWps({ wps: { EtApplication: () => application } }), application);
    assert.equal(findWps({ Application: {}, Office: {}, Excel: {} }), undefined);
  });

  it("has a stand-in that shows nothing but what the pane may rely on", () => {
    assert.deepEqual(standsFor("Et.Range", { Value2: 1 }), { Value2: 1 });
    assert.throws(() => standsFor("Et.Range", { values: 1 }), /no values/);
    assert.throws(() => standsFor("Et.Nothing", {}), /no Et.Nothing/);
    assert.throws(() => knownEvent("SheetRenamed"), /no SheetRenamed/);
  });

  it("reads one cell as a scalar and more as tables, counted from 1 or from 0", () => {
    assert.deepEqual(table(7, 1, 1), [[7]]);
    assert.deepEqual(table(undefined, 1, 1), [[null]]);
    assert.deepEqual(table([undefined, [undefined, 1, 2]], 1, 2), [[1, 2]]);
    assert.deepEqual(
      table(
        [
          [1, undefined],
          [undefined, 4],
        ],
        2,
        2,
      ),
      [
        [1, null],
        [null, 4],
      ],
    );
  });
});
