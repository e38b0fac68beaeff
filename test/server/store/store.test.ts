import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { NewerStoreError, openSqliteStore } from "../../../server/store/sqlite.ts";
import { describeStore, type StoreUnderTest } from "./contract.ts";

function openOnDisk(): StoreUnderTest {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  const store = openSqliteStore(join(folder, "reports.sqlite"));
  return {
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

describeStore("in memory", () => {
  const store = openSqliteStore(":memory:");
  return { store, close: () => store.close() };
});
describeStore("on disk", openOnDisk);

describe("a store on disk", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "store-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("is left alone where a later version wrote it", () => {
    const file = join(folder, "reports.sqlite");
    const database = new Database(file);
    database.exec("PRAGMA user_version = 9999");
    database.close();
    assert.throws(() => openSqliteStore(file), NewerStoreError);
  });

  it("spends no more on a submission when there are thousands", async () => {
    const store = openSqliteStore(":memory:");
    await store.createUnit({ code: "school", name: "平川县教育局" });
    let year = 0;
    const acceptsMany = async (count: number) => {
      const start = performance.now();
      await Promise.all(
        Array.from({ length: count }, () =>
          store.accept({
            id: `id-${year}`,
            unit: "school",
            year: year++,
            scope: "agency",
            digest: "d",
            receivedAt: "",
            filler: "chen",
            origin: "submission",
            replaces: null,
            reason: null,
            report: "{}",
            findings: "[]",
          }),
        ),
      );
      return performance.now() - start;
    };
    await acceptsMany(500);
    const few = Math.min(await acceptsMany(500), await acceptsMany(500));
    await acceptsMany(12_000);
    const many = Math.min(await acceptsMany(500), await acceptsMany(500), await acceptsMany(500));
    assert.ok(many < few * 6, `${few} ms, then ${many} ms`);
    await store.close();
  });
});
