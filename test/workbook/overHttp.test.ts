// The workbook over HTTP: the template is downloaded, a report goes out as a workbook and comes back, a bad one gets its word.

import assert from "node:assert/strict";
import type { Report } from "../../shared/report/report.ts";
import { workbookType } from "../../shared/worksheet/mediaType.ts";
import { balanced } from "../scenario/scenario.ts";
import { openOffice, type Office } from "../server/office.ts";

describe("The workbook over HTTP", () => {
  let office: Office;
  before(async () => (office = await openOffice()));
  after(() => office.closes());

  const bytesOf = async (path: string, body?: unknown) => {
    const response = await fetch(office.origin + path, {
      ...(body !== undefined && {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("content-type"), workbookType);
    return new Uint8Array(await response.arrayBuffer());
  };
  const imports = (bytes: Uint8Array) =>
    office.stranger.post<{ report: Report; unread: string[]; code: string; title: string }>(
      "/api/import",
      bytes,
      { "content-type": workbookType },
    );

  it("the template of a place, blank, is read as its blank report", async () => {
    const path = "/api/templates/2019.xlsx?year=2020&agency=%E9%80%9A%E5%B7%9E&profile=beijing-tongzhou";
    const { status, json } = await imports(await bytesOf(path));
    assert.equal(status, 200);
    assert.deepEqual(json.unread, []);
    assert.equal(json.report.profile, "beijing-tongzhou");
    assert.equal(json.report.year, 2020);
    assert.equal(json.report.agency.name, "通州");
    assert.equal(json.report.localRows["disclosure.otherServices"]?.length, 2);
  });

  it("the template is for the scope that was asked for, and refused for another edition's year", async () => {
    const { json } = await imports(await bytesOf("/api/templates/2021.xlsx?year=2024&scope=government"));
    assert.equal(json.report.scope, "government");
    for (const [query, says] of [
      ["year=2020", /2019年版/],
      ["year=2024&scope=none", /scope/],
      ["year=24", /四位/],
    ] as const) {
      const refused = await office.stranger.get<{ code: string; detail: string }>(
        `/api/templates/2021.xlsx?${query}`,
      );
      assert.equal(refused.status, 400);
      assert.equal(refused.json.code, "request.invalid");
      assert.match(refused.json.detail, says);
    }
  });

  it("compiled and imported again, a report is the same", async () => {
    const { report } = balanced("2021", 6);
    const { json } = await imports(await bytesOf("/api/compile?format=xlsx", { report }));
    assert.deepEqual(json.report, report);
  });

  it("what is no workbook gets a clear word", async () => {
    const { status, json } = await imports(new TextEncoder().encode("年度报告"));
    assert.equal(status, 422);
    assert.equal(json.code, "workbook.broken");
    assert.match(json.title, /已损坏/);
  });
});
