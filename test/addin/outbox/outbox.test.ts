// A submission that is neither lost nor sent twice.

import assert from "node:assert/strict";
import fc from "fast-check";
import type { Client, Failure } from "../../../addin/client/client.ts";
import { createOutbox } from "../../../addin/outbox/outbox.ts";
import { makeId } from "../../../addin/outbox/makeId.ts";
import type { Receipt } from "../../../shared/api.ts";
import { official } from "../../../shared/form/official.ts";
import { createReport } from "../../../shared/report/values.ts";
import { MemoryStore } from "../host/memoryStore.ts";

const report = createReport(official.formOf({ edition: "2021" }), { year: 2024, agency: { name: "甲局" } });
const unreachable: Failure = { failed: "unreachable", code: "network", message: "连不上服务器" };
const refused: Failure = { failed: "refused", status: 422, code: "report.findings", message: "还有错误" };

/** A server that answers as it is told, and remembers what it was sent. */
class Server implements Pick<Client, "submit"> {
  readonly sent: string[] = [];
  constructor(private readonly answers: Failure[] = []) {}

  submit(id: string): Promise<Receipt | Failure> {
    this.sent.push(id);
    return Promise.resolve(
      this.answers.shift() ?? {
        submission: id,
        unit: "trial",
        year: 2024,
        scope: "agency",
        digest: { alg: "sha-256", value: "d" },
        receivedAt: "2026-01-01T00:00:00Z",
        status: "submitted",
      },
    );
  }
}

describe("the outbox", () => {
  it("keeps the id and the report before anything is sent", async () => {
    const store = new MemoryStore();
    const keptAtSending: (string | undefined)[] = [];
    const client = {
      submit: async () => {
        keptAtSending.push(await store.get("submission"));
        return unreachable;
      },
    };
    const outbox = await createOutbox({ client, store, makeId: () => "id-1" });
    await outbox.send(report, "d");
    assert.match(keptAtSending[0] ?? "", /"id":"id-1".*"name":"甲局"/);
  });

  it("sends the same id again after a lost answer, also after a reload", async () => {
    const store = new MemoryStore();
    const server = new Server([unreachable, unreachable]);
    const first = await createOutbox({ client: server, store, makeId: () => "id-1" });
    assert.equal((await first.send(report, "d")).state, "prepared");
    assert.equal((await first.retry())?.state, "prepared");
    const reloaded = await createOutbox({ client: server, store, makeId: () => "id-2" });
    assert.equal((await reloaded.retry())?.state, "received");
    assert.deepEqual(server.sent, ["id-1", "id-1", "id-1"]);
  });

  it("takes a new id for another content, and after a refusal", async () => {
    const store = new MemoryStore();
    const server = new Server([unreachable, refused]);
    let ids = 0;
    const outbox = await createOutbox({ client: server, store, makeId: () => `id-${++ids}` });
    await outbox.send(report, "d");
    assert.equal((await outbox.send(report, "another")).state, "refused");
    assert.equal((await outbox.send(report, "another")).state, "received");
    assert.deepEqual(server.sent, ["id-1", "id-2", "id-3"]);
  });

  it("sends again in place of the same submission after a reload, and anew where another is to be replaced", async () => {
    const store = new MemoryStore();
    const sent: unknown[] = [];
    const client = {
      submit: (id: string, _: unknown, over?: unknown) => {
        sent.push([id, over]);
        return Promise.resolve(unreachable);
      },
    };
    const over = { replaces: "first", reason: "日期有误" };
    const outbox = await createOutbox({ client, store, makeId: () => "id-1" });
    await outbox.send(report, "d", over);
    const reloaded = await createOutbox({ client, store, makeId: () => "id-2" });
    await reloaded.retry();
    await reloaded.send(report, "d", { replaces: "second" });
    assert.deepEqual(sent, [
      ["id-1", over],
      ["id-1", over],
      ["id-2", { replaces: "second" }],
    ]);
  });

  it("keeps the receipt until the person starts on another report", async () => {
    const store = new MemoryStore();
    const outbox = await createOutbox({ client: new Server(), store });
    await outbox.send(report, "d");
    const reloaded = await createOutbox({ client: new Server(), store });
    assert.equal(reloaded.current()?.state, "received");
    await reloaded.clear();
    assert.equal((await createOutbox({ client: new Server(), store })).current(), undefined);
  });

  it("does not forget what has had no answer", async () => {
    const outbox = await createOutbox({ client: new Server([unreachable]), store: new MemoryStore() });
    await outbox.send(report, "d");
    await outbox.clear();
    assert.equal((await outbox.retry())?.state, "received");
  });

  it("starts empty from damaged storage", async () => {
    const store = new MemoryStore();
    store.textByKey.set("submission", '{"state":"received"');
    assert.equal((await createOutbox({ client: new Server(), store })).current(), undefined);
  });

  it("makes UUIDs of version 4 without randomUUID", () => {
    const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(bytes, (random) => {
        const id = makeId((target) => {
          target.set(random);
          return target;
        });
        assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      }),
    );
    assert.notEqual(makeId(), makeId());
  });
});
