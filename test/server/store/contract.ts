// What every store must hold, whatever stands behind the port. For tests only.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { NewSubmission, Store } from "../../../server/store/port.ts";

export interface StoreUnderTest {
  readonly store: Store;
  close(): Promise<void>;
}

export function describeStore(name: string, open: () => StoreUnderTest): void {
  describe(`the store: ${name}`, () => {
    let store: Store;
    let opened: StoreUnderTest;
    beforeEach(async () => {
      opened = open();
      store = opened.store;
      await store.createUnit({ code: "county", name: "平川县" });
      await store.createUnit({ code: "school", name: "平川县教育局", parent: "county", aliases: ["教育局"] });
      const account = { username: "chen", passwordHash: "hash", role: "filler", units: ["school"] } as const;
      await store.createAccount(account);
    });
    afterEach(() => opened.close());

    const moves = (submission: string, to: "accepted" | "returned", from: "submitted" = "submitted") =>
      store.transition(
        { submission, to, at: "2025-01-11T00:00:00.000Z", by: "li", comment: null, url: null, date: null },
        from,
      );

    it("keeps units and their tree", async () => {
      assert.equal(await store.createUnit({ code: "school", name: "另一个" }), false);
      assert.deepEqual((await store.findUnit("school"))?.aliases, ["教育局"]);
      assert.deepEqual((await store.unitAndAbove("school")).sort(), ["county", "school"]);
      assert.deepEqual((await store.unitsAndBelow(["county"])).sort(), ["county", "school"]);
      assert.deepEqual(await store.unitsAndBelow(["nowhere"]), []);
    });

    it("keeps the first document of each format, and no later one", async () => {
      const id = randomUUID();
      await store.accept(submission({ id }));
      const document = (text: string) => ({ format: "text", sha256: text, bytes: Buffer.from(text) });
      await store.keepDocuments(id, [document("first"), { ...document("page"), format: "html" }]);
      await store.keepDocuments(id, [document("second")]);
      const kept = await store.findDocument(id, "text");
      assert.equal(Buffer.from(kept?.bytes ?? []).toString(), "first");
      assert.equal(kept?.sha256, "first");
      assert.equal(await store.findDocument(id, "pdf"), undefined);
      assert.deepEqual(
        (await store.listDocuments(id)).map(({ format }) => format),
        ["html", "text"],
      );
    });

    it("ends sessions and links on time, and takes a link once", async () => {
      const sign = { tokenHash: "a", username: "chen", expiresAt: 100 };
      await store.createSession(sign, 0);
      assert.equal((await store.findSession("a", 99))?.account.username, "chen");
      assert.equal((await store.findSession("a", 99))?.expiresAt, 100);
      assert.equal(await store.findSession("a", 100), undefined);
      await store.createLink(sign, 0);
      assert.deepEqual([await store.useLink("a", 99), await store.useLink("a", 99)], ["chen", undefined]);
      await store.createLink(sign, 0);
      assert.equal(await store.useLink("a", 100), undefined);
      await store.changePassword("chen", "other");
      assert.equal(await store.findSession("a", 99), undefined);
    });

    it("takes one version of a report, and the same id once", async () => {
      const first = submission();
      assert.equal(await store.accept(first), "accepted");
      assert.equal(await store.accept(first), "duplicate");
      assert.equal(await store.accept({ ...first, year: 2030 }), "duplicate");
      assert.equal(await store.accept(submission()), "taken");
      assert.equal(await store.accept(submission({ scope: "government" })), "accepted");
      assert.equal(await store.accept(submission({ year: 2030 })), "accepted", "2030 was left free");
      assert.deepEqual((await store.findReport(first.id))?.report, { edition: "2021" });
    });

    it("replaces only what may be replaced", async () => {
      const first = submission();
      await store.accept(first);
      const replaces = first.id;
      assert.equal(await store.accept(submission({ replaces })), "taken");
      assert.equal(await store.accept(submission({ replaces: "other", year: 2030 })), "notReplaceable");
      await moves(first.id, "accepted");
      assert.equal(await store.accept(submission({ replaces })), "reasonMissing");
      const second = submission({ replaces, reason: "更正" });
      assert.equal(await store.accept(second), "accepted");
      assert.equal(await store.findAccepted("school", 2024, "agency"), first.id);
      await moves(second.id, "accepted");
      assert.equal(await store.findAccepted("school", 2024, "agency"), second.id);
      assert.deepEqual(
        (await store.listVersions(second.id)).map(({ id }) => id),
        [first.id, second.id],
      );
      assert.equal(await store.accept(submission({ replaces, reason: "更正" })), "taken", "no second branch");
    });

    it("gives each of a group its own outcome, also where one cannot be stored", async () => {
      const outcomes = await Promise.allSettled([
        store.accept(submission({ year: 2021 })),
        store.accept(submission({ year: 2022, unit: "unknown" })),
        store.accept(submission({ year: 2023 })),
        store.accept(submission({ year: 2023 })),
      ]);
      assert.deepEqual(
        outcomes.map((outcome) => (outcome.status === "fulfilled" ? outcome.value : outcome.status)),
        ["accepted", "rejected", "accepted", "taken"],
      );
      assert.equal((await store.listSubmissions({ limit: 10 })).items.length, 2);
    });

    it("lets one of two decisions win", async () => {
      const { id } = submission();
      await store.accept({ ...submission(), id });
      const decided = await Promise.all([moves(id, "accepted"), moves(id, "returned")]);
      assert.deepEqual(decided.sort(), [false, true]);
      assert.equal((await store.listTransitions(id)).length, 1);
    });

    it("lists page by page, and only what is asked for", async () => {
      for (let year = 2021; year < 2026; year++) await store.accept(submission({ year }));
      const first = await store.listSubmissions({ units: ["school"], limit: 3 });
      assert.deepEqual(
        first.items.map(({ year }) => year),
        [2025, 2024, 2023],
      );
      const rest = await store.listSubmissions({
        limit: 3,
        ...(first.next !== null && { after: first.next }),
      });
      assert.deepEqual([rest.items.map(({ year }) => year), rest.next], [[2022, 2021], null]);
      assert.deepEqual((await store.listSubmissions({ units: [], limit: 3 })).items, []);
      assert.deepEqual((await store.listSubmissions({ status: "accepted", limit: 3 })).items, []);
    });
  });
}

function submission(changes: Partial<NewSubmission> = {}): NewSubmission {
  return {
    id: randomUUID(),
    unit: "school",
    year: 2024,
    scope: "agency",
    digest: "d",
    receivedAt: "2025-01-10T00:00:00.000Z",
    filler: "chen",
    origin: "submission",
    replaces: null,
    reason: null,
    report: '{"edition":"2021"}',
    findings: "[]",
    ...changes,
  };
}
