import assert from "node:assert/strict";
import { openOffice, type Office } from "./office.ts";
import { createTrialLink, prepareAccounts } from "../../server/accounts/firstStart.ts";
import { noPassword } from "../../server/accounts/password.ts";
import { openSqliteStore } from "../../server/store/sqlite.ts";

describe("accounts", () => {
  let office: Office;
  beforeEach(async () => (office = await openOffice()));
  afterEach(() => office.closes());

  const tries = (username: string, password: string) =>
    office.stranger.post("/api/session", { username, password });

  it("tell nobody whether a name exists", async () => {
    const [wrong, unknown] = [await tries("chen", "not-hers"), await tries("nobody", "not-hers")];
    assert.deepEqual([wrong.status, wrong.json.code], [401, "session.credentials"]);
    assert.deepEqual(unknown.json, wrong.json);
  });

  it("wait after many wrong passwords, also with the right one, and nobody else does", async () => {
    for (let count = 0; count < 5; count++) assert.equal((await tries("chen", "not-hers")).status, 401);
    const throttled = await tries("chen", "chen-password");
    assert.equal(throttled.status, 429);
    assert.ok(Number(throttled.headers.get("retry-after")) > 0);
    assert.equal((await tries("wang", "wang-password")).status, 200);
    office.wait(31);
    assert.equal((await tries("chen", "chen-password")).status, 200);
  });

  it("count wrong passwords also where they come at once", async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => tries("chen", "not-hers")));
    assert.equal(answers.filter(({ status }) => status === 401).length, 5);
    assert.equal(answers.filter(({ status }) => status === 429).length, 25);
  });

  it("slow down one address alone", async () => {
    const behindProxy = await openOffice({ trustProxy: "loopback" });
    const from = (address: string, password: string) =>
      behindProxy.stranger.post(
        "/api/session",
        { username: "chen", password },
        { "x-forwarded-for": address },
      );
    for (let count = 0; count < 5; count++) await from("192.0.2.1", "not-hers");
    assert.equal((await from("192.0.2.1", "chen-password")).status, 429);
    assert.equal((await from("192.0.2.2", "chen-password")).status, 200);
    await behindProxy.closes();
    for (let count = 0; count < 5; count++)
      await office.stranger.post(
        "/api/session",
        { username: "wang", password: "not-hers" },
        { "x-forwarded-for": `192.0.2.${count}` },
      );
    assert.equal((await tries("wang", "wang-password")).status, 429, "nobody believes a made-up address");
  });

  it("end with the session", async () => {
    const chen = await office.signsIn("chen");
    assert.equal((await chen.get("/api/session")).status, 200);
    await chen.asks("DELETE", "/api/session");
    assert.equal((await chen.get("/api/session")).status, 401);
    const wang = await office.signsIn("wang");
    office.wait(43_201);
    assert.equal((await wang.get("/api/session")).status, 401);
  });

  it("believe a cookie only from our own page", async () => {
    const answer = await tries("chen", "chen-password");
    const cookie = answer.headers.get("set-cookie") ?? "";
    assert.match(cookie, /HttpOnly; SameSite=Strict/);
    const headers = { cookie: cookie.split(";")[0] ?? "" };
    assert.equal((await office.stranger.asks("GET", "/api/session", undefined, headers)).status, 200);
    const foreign = await office.stranger.asks("DELETE", "/api/session", undefined, {
      ...headers,
      origin: "https://evil.example",
    });
    assert.deepEqual([foreign.status, foreign.json.code], [403, "session.origin"]);
    assert.equal(
      (await office.stranger.asks("DELETE", "/api/session", undefined, { ...headers, origin: office.origin }))
        .status,
      204,
    );
  });

  it("are made by administrators only", async () => {
    const [admin, li] = [await office.signsIn("admin"), await office.signsIn("li")];
    const zhou = { username: "zhou", password: "zhou-password", role: "filler", unit: "commerce" };
    assert.equal((await li.post("/api/users", zhou)).status, 403);
    assert.equal((await admin.post("/api/users", zhou)).status, 201);
    assert.equal((await admin.post("/api/users", zhou)).json.code, "user.exists");
    assert.equal(
      (await admin.post("/api/users", { ...zhou, username: "z2", unit: "nowhere" })).json.code,
      "unit.unknown",
    );
    assert.equal(
      (await admin.post("/api/users", { ...zhou, password: "short" })).json.errors?.[0]?.path,
      "password",
    );
    assert.ok(!/password/i.test((await admin.get("/api/users")).text));
    assert.equal((await office.signsIn("zhou")).token === undefined, false);
    assert.equal(
      (await admin.post("/api/units", { code: "health", name: "平川县卫生健康局", parent: "pingchuan" }))
        .status,
      201,
    );
    assert.equal((await admin.post("/api/units", { code: "health", name: "又一个" })).status, 409);
    assert.equal(
      (await admin.post("/api/units", { code: "lost", name: "无", parent: "nowhere" })).json.code,
      "unit.parent",
    );
    assert.equal((await li.post("/api/units", { code: "own", name: "无" })).status, 403);
  });

  it("let a sign-in link work once", async () => {
    const fresh = openSqliteStore(":memory:");
    assert.ok((await prepareAccounts(fresh, undefined)).adminPassword);
    assert.deepEqual(await prepareAccounts(fresh, undefined), { isFirst: false });
    await fresh.close();
    await office.store.createUnit({ code: "trial", name: "试用单位" });
    await office.store.createAccount({
      username: "trial-clerk",
      passwordHash: noPassword,
      role: "filler",
      units: ["trial"],
    });
    assert.equal((await tries("trial-clerk", "none")).status, 401);
    const link = await createTrialLink(office.store, Date.now());
    const first = await office.stranger.post<{ user: { units: string[] } }>("/api/session", { link });
    assert.deepEqual([first.status, first.json.user.units], [200, ["trial"]]);
    assert.equal((await office.stranger.post("/api/session", { link })).json.code, "session.link");
    const late = await createTrialLink(office.store, Date.now() - 25 * 3_600_000);
    assert.equal((await office.stranger.post("/api/session", { link: late })).status, 401);
  });
});
