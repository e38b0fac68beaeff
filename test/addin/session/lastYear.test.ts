// Last year's report comes with the unit that is signed in, and its figures are held against this year's.

import assert from "node:assert/strict";
import type { Failure, LastYear } from "../../../addin/client/client.ts";
import { huaian2024 } from "../../../addin/samples/huaian2024.ts";
import { openSample } from "../../../addin/samples/sample.ts";
import type { Account, AccountState } from "../../../addin/session/account.ts";
import { followLastYear } from "../../../addin/session/lastYear.ts";
import { createSource } from "../../../addin/session/observable.ts";
import { createSession } from "../../../addin/session/session.ts";
import { official } from "../../../shared/form/official.ts";
import { createReport, withValues } from "../../../shared/report/values.ts";
import { MemoryHost } from "../host/memoryHost.ts";

const form = official.formOf({ edition: "2021" });
const lastYear = withValues(
  createReport(form, { year: 2023, agency: { name: "甲" }, scope: "government" }),
  form,
  {
    "requests.carriedForward.naturalPerson": 33,
  },
);
const quiet = () => new Promise((done) => setTimeout(done, 10));

async function sit(answer: LastYear | Failure, aliases: string[] = [], title?: string) {
  const { sheets } = openSample(huaian2024, "淮安", official);
  const narrative = { ...sheets.narrative, ...(title !== undefined && { title }) };
  const host = new MemoryHost({ ...sheets, narrative });
  const session = await createSession({ host, catalogue: official, now: () => new Date(0), quietMs: 0 });
  const state = createSource<AccountState>({ units: [], busy: false });
  const account = { state } as unknown as Account;
  const asked: string[] = [];
  followLastYear({
    session,
    account,
    catalogue: official,
    client: {
      previous: (unit, year, scope) => {
        asked.push(`${unit} ${year} ${scope}`);
        return Promise.resolve(answer);
      },
    },
  });
  state.set({ units: [{ code: "a", name: "甲", aliases }], unit: "a", busy: false });
  await quiet();
  return { session, asked };
}

const none: Failure = { failed: "refused", status: 404, code: "previous.unknown", message: "没有" };

describe("what the server knows of the unit", () => {
  const title = "清江浦市人民政府2024年政府信息公开工作年度报告";
  const strangers = async (aliases: string[]) => {
    const { session } = await sit(none, aliases, title);
    for (let waits = 0; waits < 100 && !session.state.get().isNarrativeChecked; waits++) await quiet();
    return session.state.get().findings.filter(({ rule }) => rule === "narrative.agency");
  };

  it("lets the words call it by a name that it is registered with, and by no other", async () => {
    assert.equal((await strangers([])).length, 1);
    assert.deepEqual(await strangers(["清江浦市人民政府"]), []);
  });
});

describe("last year's report", () => {
  it("is asked for once, and what does not agree with it wants an explanation", async () => {
    const { session, asked } = await sit({ report: lastYear });
    assert.deepEqual(asked, ["a 2024 government"]);
    const { previous, findings, completeness } = session.state.get();
    assert.equal(previous?.year, 2023);
    assert.ok(findings.some(({ fields }) => fields.includes("requests.carriedOver.naturalPerson")));
    assert.equal(completeness.submittable, false);
  });

  it("changes nothing where there is none", async () => {
    const { session } = await sit(none);
    assert.deepEqual([session.state.get().previous, session.state.get().findings], [undefined, []]);
  });
});
