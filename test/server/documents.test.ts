import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import type { Download } from "../../shared/api.ts";
import { documentOf } from "../../shared/document/compose.ts";
import type { Report } from "../../shared/report/report.ts";
import { formats } from "../../server/compile/formats.ts";
import { createPress, type Press } from "../../server/compile/press.ts";
import { balanced } from "../scenario/scenario.ts";
import { withThirdEdition } from "../scenario/thirdEdition.ts";
import { openOffice, type Office, type Person } from "./office.ts";

const reportOf = (code: string, { year = 2024, seed = 1 } = {}): Report => ({
  ...balanced("2021", seed).report,
  year,
  agency: { name: "平川县教育局", code },
});

const sha256 = (bytes: Uint8Array, encoding: "hex" | "base64" = "hex") =>
  createHash("sha256").update(bytes).digest(encoding);

/** The first bytes by which each kind of file is known. */
const beginnings: Readonly<Record<string, string>> = {
  "text/html": "<",
  "text/plain": "平",
  "application/json": "{",
  "image/svg+xml": "<svg",
  "image/png": "\u0089PNG",
  "application/pdf": "%PDF-1.7",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "PK",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "PK",
};

describe("compiled files", function () {
  this.timeout(120_000);
  let office: Office;
  let chen: Person;
  let li: Person;

  beforeEach(async () => {
    office = await openOffice();
    [chen, li] = await Promise.all([office.signsIn("chen"), office.signsIn("li")]);
  });
  afterEach(async () => {
    await office.closes();
    assert.deepEqual(office.faults, []);
  });

  const fetched = async (path: string, person: Person = office.stranger, body?: unknown) => {
    const response = await fetch(office.origin + path, {
      headers: {
        ...(person.token !== undefined && { authorization: `Bearer ${person.token}` }),
        "content-type": "application/json",
      },
      ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
    });
    return {
      status: response.status,
      headers: response.headers,
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  };

  it("come in every format: with a name, a policy and the hash of their bytes", async () => {
    for (const format of Object.keys(formats)) {
      const { status, headers, bytes } = await fetched(`/api/compile?format=${format}`, office.stranger, {
        report: reportOf("education"),
      });
      assert.equal(status, 200, format);
      const [type = ""] = (headers.get("content-type") ?? "").split(";");
      assert.ok(
        Buffer.from(bytes)
          .toString(type.startsWith("text") ? "utf8" : "latin1")
          .startsWith(beginnings[type] ?? "?"),
        format,
      );
      assert.equal(headers.get("repr-digest"), `sha-256=:${sha256(bytes, "base64")}:`);
      assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'/);
      assert.match(
        headers.get("content-disposition") ?? "",
        new RegExp(
          `; filename="report\\.\\w+"; filename\\*=UTF-8''${encodeURIComponent("平川县教育局2024年政府信息公开工作年度报告")}`,
        ),
      );
    }
    assert.equal(
      (await fetched("/api/compile?format=html-fragment", office.stranger, { report: reportOf("education") }))
        .status,
      200,
    );
  });

  it("show how figures went over the years, where earlier reports are known", async () => {
    const report = reportOf("education");
    const compiles = async (previous?: unknown) =>
      Buffer.from(
        (await fetched("/api/compile?format=html", office.stranger, { report, previous })).bytes,
      ).toString();
    assert.doesNotMatch(await compiles(), /变化情况/);
    const years = [2022, 2023].map((year) => reportOf("education", { year, seed: year }));
    assert.match(await compiles(years), /2022年至2024年变化情况/);
    assert.match(await compiles(years[1]), /2023年至2024年变化情况/);
  });

  it("wait at an address of their own for ten minutes, for whoever knows it", async () => {
    const made = await office.stranger.post<Download>("/api/downloads?format=docx", {
      report: reportOf("education"),
    });
    assert.equal(made.status, 201);
    assert.match(made.json.name, /^平川县教育局2024年.*\.docx$/);
    const { headers, bytes } = await fetched(made.json.url);
    assert.equal(sha256(bytes), made.json.sha256);
    assert.match(headers.get("content-disposition") ?? "", /^attachment/);
    office.wait(601);
    assert.equal((await office.stranger.get(made.json.url)).status, 404);
    assert.equal((await office.stranger.get("/api/downloads/guess")).json.code, "download.unknown");
  });

  it("are fixed when the report is accepted, each with its hash", async () => {
    const { json: receipt } = await chen.submits(reportOf("education"));
    const address = `/api/submissions/${receipt.submission}`;
    assert.equal((await fetched(`${address}/document?format=pdf`, chen)).status, 200);
    assert.equal((await li.moves(receipt.submission, "accepted")).status, 200);
    const shown = await chen.get<{ documents: { format: string; sha256: string }[] }>(address);
    const { documents } = shown.json;
    assert.deepEqual(
      documents.map(({ format }) => format).sort(),
      Object.keys(formats)
        .filter((format) => !format.startsWith("signoff"))
        .sort(),
    );
    for (const { format, sha256: hash } of documents)
      assert.equal(sha256((await fetched(`${address}/document?format=${format}`, chen)).bytes), hash, format);

    // A report of another year that is accepted later changes nothing in what is fixed.
    await li.submits(reportOf("education", { year: 2023, seed: 5 }), { query: "?origin=baseline" });
    for (const { format, sha256: hash } of documents)
      assert.equal(sha256((await fetched(`${address}/document?format=${format}`, li)).bytes), hash, format);
    const sheet = await fetched(`${address}/document?format=signoff`, chen);
    const page = Buffer.from(sheet.bytes).toString().replace(/\s/g, "");
    assert.ok(page.includes(receipt.digest.value) && page.includes(receipt.submission));
  });

  it("stay as they were handed out first, also where a later program would make others", async () => {
    const { json: receipt } = await chen.submits(reportOf("education"));
    await li.moves(receipt.submission, "accepted");
    const other = new TextEncoder().encode("another program");
    await office.store.keepDocuments(receipt.submission, [
      { format: "text", bytes: other, sha256: sha256(other) },
    ]);
    const text = await fetched(`/api/submissions/${receipt.submission}/document?format=text`, chen);
    assert.match(Buffer.from(text.bytes).toString(), /^平川县教育局/);
  });

  it("of a report that came in as accepted are fixed when somebody asks first", async () => {
    const { json: receipt } = await li.submits(reportOf("education", { year: 2023 }), {
      query: "?origin=baseline",
    });
    const address = `/api/submissions/${receipt.submission}`;
    assert.deepEqual((await li.get<{ documents: unknown[] }>(address)).json.documents, []);
    assert.equal((await fetched(`${address}/document?format=docx`, li)).status, 200);
    assert.ok((await li.get<{ documents: unknown[] }>(address)).json.documents.length > 5);
  });
});

describe("an edition that only one installation knows", function () {
  this.timeout(60_000);
  it("is compiled in every format", async () => {
    const office = await openOffice({ catalogue: withThirdEdition });
    const { report } = balanced("2031", 2, { catalogue: withThirdEdition });
    for (const format of Object.keys(formats))
      assert.equal(
        (await office.stranger.post(`/api/compile?format=${format}`, { report })).status,
        200,
        format,
      );
    await office.closes();
  });
});

describe("the printing thread", function () {
  this.timeout(120_000);
  /** As it was built; `npm test` builds it first. */
  const thread = pathToFileURL(join(import.meta.dirname, "../../dist/printThread.js"));
  let press: Press;
  beforeEach(() => (press = createPress(thread)));
  afterEach(() => press.close());
  const { report, form } = balanced("2021", 3);
  const document = documentOf(report, form);

  it("makes the same files as this thread, and leaves it free meanwhile", async () => {
    const here = createPress();
    let turns = 0;
    const clock = setInterval(() => turns++, 5);
    for (const kind of ["docx", "pdf"] as const)
      assert.deepEqual(
        Buffer.from(await press.print({ kind, document })),
        Buffer.from(await here.print({ kind, document })),
      );
    clearInterval(clock);
    assert.ok(turns > 5);
  });

  it("goes on after something that it can't print", async () => {
    await assert.rejects(press.print({ kind: "png", svg: "<no picture" }));
    assert.ok((await press.print({ kind: "docx", document })).length > 5_000);
  });

  it("refuses, with a word when to come back, what is too much to wait for", async () => {
    const orders = Array.from({ length: 80 }, () => press.print({ kind: "docx", document }));
    const ended = await Promise.allSettled(orders);
    const refused = ended.flatMap((each) =>
      each.status === "rejected" ? [each.reason as { code?: string }] : [],
    );
    assert.equal(refused.length, 20);
    assert.ok(refused.every(({ code }) => code === "compile.busy"));
  });
});
