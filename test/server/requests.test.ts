import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { ValidateAnswer } from "../../shared/api.ts";
import type { Report } from "../../shared/report/report.ts";
import { zero } from "../scenario/scenario.ts";
import { withThirdEdition } from "../scenario/thirdEdition.ts";
import { openOffice, type Office, type Person } from "./office.ts";

describe("requests", () => {
  let office: Office;
  let anybody: Person;
  before(async () => {
    office = await openOffice({ catalogue: withThirdEdition });
    anybody = office.stranger;
  });
  after(async () => {
    assert.deepEqual(office.faults, []);
    await office.closes();
  });

  const report = { ...zero("2021").report, year: 2024 };

  it("that are right are answered, open to everybody", async () => {
    assert.deepEqual((await anybody.get("/healthz")).json, { status: "ok" });
    assert.deepEqual(
      (await anybody.get<{ id: string }[]>("/api/editions")).json.map(({ id }) => id),
      ["2019", "2021", "2031"],
    );
    const edition = await anybody.get<{ fields: { id: string; table: string; computed: string | null }[] }>(
      "/api/editions/2021",
    );
    assert.equal(edition.json.fields.length, 200);
    assert.deepEqual(edition.json.fields.at(-1), {
      id: "litigation.afterReview.total",
      table: "四",
      row: ["行政诉讼", "复议后起诉"],
      column: ["总计"],
      kind: "count",
      computed:
        "litigation.afterReview.upheld + litigation.afterReview.corrected + litigation.afterReview.other + litigation.afterReview.pending",
    });
    const listed = await anybody.get<{ rules: { id: string; title: string; basis: string }[] }>(
      "/api/editions/2021",
    );
    const narrativeRule = listed.json.rules.find(({ id }) => id === "narrative.count");
    assert.ok(narrativeRule && narrativeRule.title !== "" && narrativeRule.basis !== "");
    const contradicting = { ...report, narrative: { overview: "全年收到政府信息公开申请987件。" } };
    const held = await anybody.post<ValidateAnswer>("/api/validate", { report: contradicting });
    const quotes = held.json.findings.flatMap(({ rule, quote }) =>
      rule === "narrative.count" ? [quote] : [],
    );
    assert.deepEqual(
      quotes.map((quote) => quote?.text),
      ["收到政府信息公开申请987件"],
    );
    const validated = await anybody.post<ValidateAnswer>("/api/validate", { report });
    assert.deepEqual([validated.json.findings, validated.json.completeness.submittable], [[], true]);
    const third = await anybody.post<ValidateAnswer>("/api/validate", {
      report: { edition: "2031", year: 2031, agency: { name: "甲" } },
    });
    assert.equal(third.json.findings.length, 22);
  });

  it("are told of every rule, in Chinese and in English, and of what is known of a unit", async () => {
    for (const [address, words] of [
      ["/rules", /<html lang="zh-CN">[\s\S]*requests\.balance/],
      ["/rules?lang=en", /<html lang="en">[\s\S]*letters\.balance/],
    ] as const) {
      const page = await fetch(office.origin + address);
      assert.equal(page.status, 200);
      assert.match(page.headers.get("content-security-policy") ?? "", /default-src/);
      assert.match(await page.text(), words);
    }
    const { json } = await anybody.get<{ rules: { id: string; scope: string; since: number }[] }>(
      "/api/editions/2021",
    );
    const balance = json.rules.find(({ id }) => id === "requests.balance");
    assert.deepEqual([balance?.scope, balance?.since], ["table", 2019]);
    const made = { ...report, values: { ...report.values, "disclosure.regulations.inForce": 1 } };
    const rulesFor = async (unit: object) =>
      (await anybody.post<ValidateAnswer>("/api/validate", { report: made, unit })).json.findings.map(
        ({ rule }) => rule,
      );
    assert.deepEqual(await rulesFor({ kind: "township" }), ["unit.powers"]);
    assert.deepEqual(await rulesFor({ kind: "government", level: "prefecture" }), []);
    const wrong = await anybody.post("/api/validate", { report, unit: { kind: "planet" } });
    assert.equal(wrong.status, 400);
  });

  for (const [what, ask, status, code] of [
    ["an unknown address", () => anybody.get("/api/nothing"), 404, "route.unknown"],
    ["another method", () => anybody.asks("DELETE", "/api/validate"), 405, "route.method"],
    ["an unknown edition", () => anybody.get("/api/editions/1999"), 404, "edition.unknown"],
    ["broken JSON", () => anybody.post("/api/validate", "{"), 400, "request.malformed"],
    ["no object", () => anybody.post("/api/validate", "[]"), 400, "request.invalid"],
    [
      "another media type",
      () => anybody.post("/api/validate", "x", { "content-type": "text/csv" }),
      415,
      "request.mediaType",
    ],
    [
      "a body too large",
      () => anybody.post("/api/compile", " ".repeat(2 ** 20 + 1)),
      413,
      "request.tooLarge",
    ],
    ["deep nesting", () => anybody.post("/api/validate", "[".repeat(50_000)), 400, "request.tooDeep"],
    [
      "a report of an unknown edition",
      () => anybody.post("/api/validate", { report: { ...report, edition: "1999" } }),
      400,
      "report.invalid",
    ],
    [
      "an unknown field",
      () =>
        anybody.post("/api/validate", { report: { ...report, values: { "requests.granted.nobody": 1 } } }),
      400,
      "report.invalid",
    ],
    ["an unknown format", () => anybody.post("/api/compile?format=exe", { report }), 400, "format.unknown"],
    [
      "a file that has been forgotten",
      () => anybody.get("/api/downloads/0123456789"),
      404,
      "download.unknown",
    ],
    [
      "more earlier years than a chart shows",
      () => anybody.post("/api/compile", { report, previous: Array.from({ length: 6 }, () => report) }),
      400,
      "request.invalid",
    ],
    [
      "a picture to import",
      () => anybody.post("/api/import", "x", { "content-type": "image/png" }),
      415,
      "request.mediaType",
    ],
    [
      "a body that is not compressed as it says",
      () => anybody.post("/api/validate", "{}", { "content-encoding": "gzip" }),
      400,
      "request.invalid",
    ],
    ["a broken address", () => anybody.get("/api/editions/%E0%A4%A"), 400, "request.invalid"],
  ] as const) {
    it(`with ${what} are refused with a problem that says so`, async () => {
      const answer = await ask();
      assert.deepEqual([answer.status, answer.json.code], [status, code]);
      assert.match(answer.headers.get("content-type") ?? "", /^application\/problem\+json/);
      assert.ok((answer.json.title ?? "").length > 3);
    });
  }

  it("name the methods that an address knows", async () => {
    assert.equal((await anybody.get("/api/validate")).headers.get("allow"), "POST");
  });

  it("leave nothing of the account routes in anybody's cache", async () => {
    assert.equal((await anybody.get("/api/units")).headers.get("cache-control"), "no-store");
  });

  it("import text in the encodings that offices write", async () => {
    const text = "平川县教育局2024年政府信息公开工作年度报告\n一、总体情况\n全年公开信息三条。";
    const imports = async (bytes: Uint8Array) =>
      (await anybody.post<{ report: Report }>("/api/import", bytes, { "content-type": "text/plain" })).json
        .report;
    const read = await imports(Buffer.from(text));
    assert.equal(read.year, 2024);
    assert.deepEqual(await imports(Buffer.from(`\ufeff${text}`, "utf16le")), read);
    // 公开 in GB 18030, a byte sequence that is no UTF-8.
    const old = await imports(Buffer.from([0xb9, 0xab, 0xbf, 0xaa, 0x0a]));
    assert.ok(!JSON.stringify(old).includes("\ufffd"));
  });

  it("compile from facts in every format alike", async () => {
    const facts = { disclosedItems: { total: 8, byCategory: [{ label: "部门动态", count: 8 }] } };
    const compiled = await anybody.post<Report>("/api/compile?format=json", { report: { ...report, facts } });
    const sentence = compiled.json.narrative.overview ?? "";
    assert.match(sentence, /8条/);
    const text = await anybody.post("/api/compile?format=text", { report: { ...report, facts } });
    assert.ok(text.text.includes(sentence.split("\n")[0] ?? ""));
  });

  it("compile with last year's report where it is given, and answer the wording in force", async () => {
    const fills = (received: number, year: number) => {
      const values = { "requests.received.total": received, "requests.received.business": received };
      const forward = {
        "requests.carriedForward.total": received,
        "requests.carriedForward.business": received,
      };
      return { ...report, year, values: { ...report.values, ...values, ...forward } };
    };
    const body = { report: fills(6, 2024), previous: fills(4, 2023) };
    const text = await anybody.post("/api/compile?format=text", body);
    assert.ok(text.text.includes("全年收到政府信息公开申请6件，比上年增长50%，均由法人或其他组织提出。"));
    const page = await anybody.post("/api/compile?format=html", { report: fills(6, 2024) });
    assert.ok(page.text.includes("全年收到政府信息公开申请6件，均由法人或其他组织提出。"));
    const wording = await anybody.get("/api/editions/2021/wording");
    assert.match(wording.text, /^\[title\]\n/);
  });

  it("on a form and a profile that nobody has issued go all the way", async () => {
    const admin = await office.signsIn("admin");
    const rows = [1, 2].map((key) => ({
      key: `local${key}`,
      label: `渠道${key}`,
      mode: "ofWhich",
      values: {},
    }));
    const blank = await anybody.post<ValidateAnswer>("/api/validate", {
      report: {
        edition: "2031",
        year: 2031,
        profile: "lakeside",
        agency: { name: "湖滨新区", code: "linshan" },
        localRows: { "letters.forwarded": rows },
      },
    });
    const values: Record<string, number> = {};
    for (const { rule, fields } of blank.json.findings)
      if (rule === "blank" && !/local\d/.test(fields[0] ?? "")) values[fields[0] ?? ""] = 0;
    const filled = {
      edition: "2031",
      year: 2031,
      profile: "lakeside",
      agency: { name: "湖滨新区", code: "linshan" },
      values,
      localRows: {
        "letters.forwarded": rows.map((row) => ({ ...row, values: { post: 0, web: 0, total: 0 } })),
      },
    };
    const id = randomUUID();
    const sent = await admin.asks("PUT", `/api/submissions/${id}`, filled);
    assert.equal(sent.status, 201, sent.text);
    const page = await admin.get(`/api/submissions/${id}/document?format=html`);
    assert.match(page.text, /授权运营收入（万元，保留两位小数）/);
    assert.match(page.text, /渠道2/);
  });

  it("keep text where a figure belongs, and name it", async () => {
    const answer = await anybody.post<ValidateAnswer>("/api/validate", {
      report: { ...report, values: { ...report.values, "review.total": "两件" } },
    });
    assert.ok(
      answer.json.findings.some(
        ({ rule, fields, message }) =>
          rule === "figure.unreadable" && fields[0] === "review.total" && message.includes("两件"),
      ),
    );
  });

  it("compile markup as text", async () => {
    const hostile = {
      ...report,
      agency: { name: '<script>alert("甲")</script>' },
      narrative: { overview: "<img src=x onerror=alert(1)>" },
    };
    const page = await anybody.post("/api/compile?format=html", { report: hostile });
    assert.ok(!/<script|<img/i.test(page.text));
    assert.match(page.text, /&lt;script&gt;/);
  });

  it("too many from one address are slowed down", async () => {
    const strict = await openOffice({ rateLimit: true });
    const answers = await Promise.all(
      Array.from({ length: 1_210 }, () => strict.stranger.get("/api/editions")),
    );
    const refused = answers.filter(({ status }) => status === 429);
    assert.equal(refused.length, 10);
    assert.equal(refused[0]?.json.code, "request.tooMany");
    assert.ok(Number(refused[0].headers.get("retry-after")) > 0);
    assert.equal((await strict.stranger.get("/healthz")).status, 200);
    await strict.closes();
  });

  it("too many from one account leave the others alone", async () => {
    const strict = await openOffice({ rateLimit: true });
    const [chen, wang] = [await strict.signsIn("chen"), await strict.signsIn("wang")];
    const answers = await Promise.all(Array.from({ length: 610 }, () => chen.get("/api/units")));
    assert.equal(answers.filter(({ status }) => status === 429).length, 10);
    assert.equal((await wang.get("/api/units")).status, 200);
    await strict.closes();
  });
});
