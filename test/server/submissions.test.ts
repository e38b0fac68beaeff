import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { Receipt } from "../../shared/api.ts";
import { digestOf } from "../../shared/report/digest.ts";
import type { Report } from "../../shared/report/report.ts";
import { balanced, zero } from "../scenario/scenario.ts";
import { openOffice, type Office, type Person } from "./office.ts";

const reportOf = (code: string, { year = 2024, seed = 1 } = {}): Report => ({
  ...balanced("2021", seed).report,
  year,
  agency: { name: "平川县教育局", code },
});

describe("handing in a report", () => {
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

  it("gets a receipt with the digest that the pane computed, and the same receipt again", async () => {
    const report = reportOf("education");
    const id = randomUUID();
    const first = await chen.submits(report, { id });
    assert.equal(first.status, 201);
    assert.deepEqual(
      { ...first.json, receivedAt: "" },
      {
        submission: id,
        unit: "education",
        year: 2024,
        scope: "agency",
        digest: digestOf(report, balanced("2021").form),
        receivedAt: "",
        status: "submitted",
      },
    );
    const again = await chen.submits(report, { id });
    assert.equal(again.status, 200);
    assert.deepEqual(again.json, first.json);
    const other = await chen.submits(reportOf("education", { seed: 2 }), { id });
    assert.deepEqual([other.status, other.json.code], [409, "submission.conflict"]);
  });

  it("takes the clerk's only unit where the report names none", async () => {
    const { agency, ...rest } = reportOf("education");
    const answer = await chen.submits({ ...rest, agency: { name: agency.name } });
    assert.deepEqual([answer.status, answer.json.unit], [201, "education"]);
  });

  it("is refused with errors left, and says which", async () => {
    const wrong = {
      ...balanced("2021").fills("requests.granted.business", 130).report,
      year: 2024,
      agency: { name: "甲", code: "education" },
    };
    const answer = await chen.submits(wrong);
    assert.deepEqual([answer.status, answer.json.code], [422, "report.errors"]);
    assert.ok(answer.json.findings?.some(({ repair }) => repair?.field === "requests.granted.business"));
    const blank = await chen.submits({ ...reportOf("education"), values: {} });
    assert.equal(blank.status, 422);
  });

  it("is refused while its words contradict its table, and taken when they are put right or explained", async () => {
    const report = reportOf("education");
    const received = Number(report.values["requests.received.total"]);
    const says = (count: number): Report => ({
      ...report,
      narrative: {
        overview: `主动公开、依申请公开、政府信息管理、平台建设和监督保障有序开展。收到政府信息公开申请${count}件。`,
        others: "本年度未收取信息处理费。",
      },
    });
    const refused = await chen.submits(says(received + 1000));
    assert.deepEqual([refused.status, refused.json.code], [422, "explanations.missing"]);
    const [finding, ...others] = refused.json.findings ?? [];
    assert.deepEqual([finding?.rule, finding?.quote?.section, others], ["narrative.count", "overview", []]);
    const explanations = [{ finding: finding!.id, text: "含电话咨询。", digest: finding!.digest }];
    assert.equal((await chen.submits({ ...says(received + 1000), explanations })).status, 201);
    assert.equal((await chen.submits({ ...says(received), year: 2023 })).status, 201);
  });

  it("is refused with a warning that nobody explained, and taken once it is", async () => {
    const facts = { disclosedItems: { total: 10, byCategory: [{ label: "动态", count: 11 }] } };
    const unexplained = { ...reportOf("education"), facts };
    const refused = await chen.submits(unexplained);
    assert.deepEqual([refused.status, refused.json.code], [422, "explanations.missing"]);
    const [finding] = refused.json.findings ?? [];
    assert.ok(finding);
    const explanations = [{ finding: finding.id, text: "一条信息归入两类。", digest: finding.digest }];
    assert.equal((await chen.submits({ ...unexplained, explanations })).status, 201);
  });

  it("is held against the server's own accepted report of the year before", async () => {
    const lastYear = {
      ...zero("2021").fills({
        "requests.received.other": 2,
        "requests.received.total": 2,
        "requests.carriedForward.other": 2,
        "requests.carriedForward.total": 2,
      }).report,
      year: 2023,
      agency: { name: "甲", code: "education" },
    };
    const { json: receipt } = await chen.submits(lastYear);
    await li.moves(receipt.submission, "accepted");
    assert.deepEqual((await chen.get<Report>("/api/units/education/previous?year=2024")).json, lastYear);
    const thisYear = {
      ...zero("2021").fills("disclosure.licensing.decisions", 1).report,
      year: 2024,
      agency: { name: "甲", code: "education" },
    };
    const refused = await chen.submits(thisYear);
    assert.deepEqual([refused.status, refused.json.code], [422, "explanations.missing"]);
    const findings = refused.json.findings ?? [];
    assert.deepEqual(
      findings.map(({ id }) => id),
      ["requests.carriedOver:other"],
    );
    const explanations = findings.map(({ id, digest }) => ({
      finding: id,
      text: "上年度结转的2件在年底前撤回。",
      digest,
    }));
    const moved = { ...thisYear.values, "requests.received.other": 1, "requests.received.total": 1 };
    const forward = { "requests.carriedForward.other": 2, "requests.carriedForward.total": 2 };
    const over = { "requests.carriedOver.other": 1, "requests.carriedOver.total": 1 };
    const lapsed = await chen.submits({
      ...thisYear,
      values: { ...moved, ...forward, ...over },
      explanations,
    });
    assert.deepEqual([lapsed.status, lapsed.json.code], [422, "explanations.missing"]);
    assert.equal((await chen.submits({ ...thisYear, explanations })).status, 201);
  });

  it("is held against what the unit may do, as the tree of bodies says", async () => {
    const report = reportOf("education");
    const admin = await office.signsIn("admin");
    const street = { code: "street-1", name: "湖东街道办事处", parent: "pingchuan", kind: "subdistrict" };
    const { status } = await admin.post("/api/units", street);
    assert.equal(status, 201);
    const made = {
      ...report,
      agency: { name: "湖东", code: "street-1" },
      values: { ...report.values, "disclosure.regulations.inForce": 2 },
    };
    const refused = await admin.submits(made);
    assert.deepEqual(
      refused.json.findings?.map(({ id }) => id),
      ["unit.powers:disclosure.regulations"],
    );
  });

  it("has one version at a time: the next one replaces it once it is returned", async () => {
    const first = await chen.submits(reportOf("education"));
    const second = await chen.submits(reportOf("education", { seed: 2 }));
    assert.deepEqual([second.status, second.json.code], [409, "submission.exists"]);
    const query = `?replaces=${first.json.submission}`;
    assert.equal(
      (await chen.submits(reportOf("education", { seed: 2 }), { query })).json.code,
      "submission.exists",
    );
    assert.equal(
      (await li.moves(first.json.submission, "returned", { comment: "请补充说明。" })).json.status,
      "returned",
    );
    const replaced = await chen.submits(reportOf("education", { seed: 2 }), { query });
    assert.equal(replaced.status, 201);
    const { json } = await li.get<{ items: (Receipt & { replacedBy: string | null })[] }>(
      `/api/submissions/${replaced.json.submission}/versions`,
    );
    assert.deepEqual(
      json.items.map(({ submission, status, replacedBy }) => [submission, status, replacedBy]),
      [
        [first.json.submission, "returned", replaced.json.submission],
        [replaced.json.submission, "submitted", null],
      ],
    );
    const old = await li.get<{ report: Report }>(`/api/submissions/${first.json.submission}`);
    assert.deepEqual(old.json.report, reportOf("education"));
  });

  it("replaces an accepted one only for a reason", async () => {
    const first = await chen.submits(reportOf("education"));
    await li.moves(first.json.submission, "accepted");
    const query = `?replaces=${first.json.submission}`;
    const unfounded = await chen.submits(reportOf("education", { seed: 2 }), { query });
    assert.deepEqual([unfounded.status, unfounded.json.code], [409, "submission.exists"]);
    assert.match(unfounded.json.detail ?? "", /原因/);
    const reason = encodeURIComponent("上级核减一件");
    const corrected = await chen.submits(reportOf("education", { seed: 2 }), {
      query: `${query}&reason=${reason}`,
    });
    assert.equal(corrected.status, 201);

    const previous = () => chen.get<Report>("/api/units/education/previous?year=2025");
    assert.deepEqual((await previous()).json.values, reportOf("education").values, "until it is accepted");
    await li.moves(corrected.json.submission, "accepted");
    assert.deepEqual((await previous()).json.values, reportOf("education", { seed: 2 }).values);
    const late = { url: "https://example.gov.cn/1", date: "2025-01-20" };
    assert.equal(
      (await li.moves(first.json.submission, "published", late)).json.code,
      "transition.forbidden",
    );
  });

  it("replaces nothing that is not there", async () => {
    const answer = await chen.submits(reportOf("education"), { query: `?replaces=${randomUUID()}` });
    assert.deepEqual([answer.status, answer.json.code], [409, "submission.notReplaceable"]);
  });

  it("is taken back by who sent it, before anybody decided", async () => {
    const { json } = await chen.submits(reportOf("education"));
    assert.equal((await li.moves(json.submission, "withdrawn")).status, 403);
    assert.equal((await chen.moves(json.submission, "withdrawn")).json.status, "withdrawn");
    const again = await chen.submits(reportOf("education", { seed: 2 }), {
      query: `?replaces=${json.submission}`,
    });
    assert.equal(again.status, 201);
  });

  it("comes back as it was, however it was written down", async () => {
    const bytes = (report: object, encoding: BufferEncoding) => Buffer.from(JSON.stringify(report), encoding);
    const sends = async (body: Uint8Array, type = "application/json") => {
      const id = randomUUID();
      const headers = { "content-type": type };
      assert.equal((await chen.asks("PUT", `/api/submissions/${id}`, body, headers)).status, 201);
      assert.equal((await chen.get(`/api/submissions/${id}/document?format=html`)).status, 200);
      return (await chen.get<{ report: Report }>(`/api/submissions/${id}`)).json.report;
    };
    const marked = reportOf("education", { year: 2021 });
    assert.deepEqual(await sends(Buffer.concat([Buffer.from("\ufeff"), bytes(marked, "utf8")])), marked);
    const wide = reportOf("education", { year: 2022 });
    assert.deepEqual(await sends(bytes(wide, "utf16le"), "application/json; charset=utf-16le"), wide);
    const { edition, agency, values } = reportOf("education");
    const short = await sends(bytes({ edition, year: 2023, agency, values }, "utf8"));
    assert.deepEqual([short.scope, short.narrative], ["agency", {}]);
    const plain = reportOf("education", { year: 2025 });
    const granted = `${String(plain.values["requests.granted.total"])}件`;
    const typed = { ...plain, values: { ...plain.values, "requests.granted.total": granted } };
    assert.deepEqual(await sends(bytes(typed, "utf8")), typed);
  });

  it("is refused with half a character in it, and says so", async () => {
    const text = JSON.stringify({ ...reportOf("education"), narrative: { overview: "?" } });
    const answer = await chen.asks(
      "PUT",
      `/api/submissions/${randomUUID()}`,
      text.replace('"?"', '"\\ud83d"'),
    );
    assert.deepEqual([answer.status, answer.json.code], [400, "report.invalid"]);
  });

  it("lets exactly one of many at the same moment win", async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, seed) => chen.submits(reportOf("education", { seed }))),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, ...Array<number>(11).fill(409)]);
    const id = randomUUID();
    const same = await Promise.all(Array.from({ length: 8 }, () => li.submits(reportOf("commerce"), { id })));
    assert.deepEqual([...new Set(same.map(({ json }) => json.receivedAt))].length, 1);
    assert.deepEqual(same.map(({ status }) => status).sort(), [...Array<number>(7).fill(200), 201]);
  });

  it("goes its way: submitted, accepted, published; anything else is refused", async () => {
    const { json } = await chen.submits(reportOf("education"));
    const id = json.submission;
    assert.equal((await chen.moves(id, "accepted")).status, 403);
    assert.equal(
      (await li.moves(id, "published", { url: "https://example.gov.cn/1", date: "2025-01-20" })).status,
      409,
    );
    assert.equal((await li.moves(id, "accepted")).json.status, "accepted");
    assert.equal((await chen.moves(id, "withdrawn")).status, 409);
    assert.equal((await li.moves(id, "published")).json.code, "publication.incomplete");
    for (const date of ["2025-13-41", "2025-02-30"]) {
      const { status, json } = await li.moves(id, "published", { url: "https://example.gov.cn/1", date });
      assert.deepEqual([status, json.code], [400, "request.invalid"]);
    }
    assert.equal(
      (await li.moves(id, "published", { url: "https://example.gov.cn/1", date: "2025-01-20" })).json.status,
      "published",
    );
    assert.equal((await li.moves(id, "burnt")).json.code, "request.invalid");
  });

  it("stores an earlier year's report as it was, findings and all, for a reviewer", async () => {
    const old = {
      ...balanced("2021").fills("requests.granted.business", 130).report,
      year: 2022,
      agency: { name: "甲", code: "education" },
    };
    assert.equal((await chen.submits(old, { query: "?origin=baseline" })).status, 403);
    const stored = await li.submits(old, { query: "?origin=baseline" });
    assert.equal(stored.status, 201);
    const shown = await li.get<{ findings: unknown[] }>(`/api/submissions/${stored.json.submission}`);
    assert.ok(shown.json.findings.length > 0);
  });

  it("is seen by its own people and the offices above, and by nobody else", async () => {
    const { json } = await chen.submits(reportOf("education"));
    const path = `/api/submissions/${json.submission}`;
    const [wang, zhao, sun, admin] = await Promise.all(
      ["wang", "zhao", "sun", "admin"].map((name) => office.signsIn(name)),
    );
    for (const person of [chen, zhao, li, admin]) assert.equal((await person!.get(path)).status, 200);
    for (const person of [wang, sun]) {
      for (const address of [path, `${path}/document?format=html`, `${path}/versions`])
        assert.equal((await person!.get(address)).status, 404);
      assert.equal((await person!.moves(json.submission, "withdrawn")).status, 404);
      assert.deepEqual((await person!.get<{ items: unknown[] }>("/api/submissions")).json.items, []);
      assert.equal((await person!.submits(reportOf("education"))).status, 403);
      assert.equal((await person!.get("/api/units/education/previous?year=2025")).status, 404);
    }
    assert.equal((await zhao!.submits(reportOf("education", { year: 2022 }))).status, 403);
    assert.equal((await office.stranger.get(path)).status, 401);
    assert.deepEqual(
      (await wang!.get<{ code: string }[]>("/api/units")).json.map(({ code }) => code),
      ["commerce", "pingchuan"],
    );
  });

  it("is listed page by page, each one once", async () => {
    const admin = await office.signsIn("admin");
    const sent = new Set<string>();
    for (let year = 2021; year < 2100; year++)
      for (const scope of ["agency", "government"] as const)
        sent.add((await admin.submits({ ...reportOf("commerce", { year }), scope })).json.submission);
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page: { json: { items: Receipt[]; cursor: string | null } } = await admin.get(
        `/api/submissions?unit=commerce&cursor=${cursor}`,
      );
      seen.push(...page.json.items.map(({ submission }) => submission));
      cursor = page.json.cursor;
    }
    assert.equal(seen.length, sent.size);
    assert.deepEqual(new Set(seen), sent);
  });

  it("is listed by year and state", async () => {
    for (let year = 2021; year < 2024; year++) await chen.submits(reportOf("education", { year }));
    const list = await li.get<{ items: Receipt[]; cursor: string | null }>(
      "/api/submissions?status=submitted&year=2022",
    );
    assert.deepEqual(
      list.json.items.map(({ year }) => year),
      [2022],
    );
    assert.equal(list.json.cursor, null);
    assert.equal((await li.get("/api/submissions?status=lost")).status, 400);
    assert.equal((await li.get("/api/submissions?cursor=x")).status, 400);
    assert.equal((await li.get("/api/submissions?unit=a&unit=b")).status, 400);
  });

  it("gives its compiled document", async () => {
    const { json } = await chen.submits(reportOf("education"));
    const page = await chen.get(`/api/submissions/${json.submission}/document?format=html`);
    assert.match(page.headers.get("content-security-policy") ?? "", /default-src 'none'/);
    assert.match(page.text, /平川县教育局/);
  });
});
