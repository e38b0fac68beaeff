import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createIntake } from "../../../server/intake/intake.ts";
import { ThreadedIntake } from "../../../server/intake/threadedIntake.ts";
import type { Problem } from "../../../server/problem.ts";
import { openSqliteStore } from "../../../server/store/sqlite.ts";
import { official } from "../../../shared/form/official.ts";
import { describeIntake, handsIn, report, type IntakeUnderTest } from "./contract.ts";

/** As it was built; `npm test` builds it first. */
const thread = pathToFileURL(join(import.meta.dirname, "../../../dist/intakeThread.js"));

function openHere(): IntakeUnderTest {
  const store = openSqliteStore(":memory:");
  return { store, intake: createIntake({ store, catalogue: official }), close: () => store.close() };
}

function openThread(): IntakeUnderTest {
  const folder = mkdtempSync(join(tmpdir(), "intake-"));
  const file = join(folder, "reports.sqlite");
  const store = openSqliteStore(file);
  const intake = new ThreadedIntake(thread, { file, wordings: {} });
  return {
    store,
    intake,
    async close() {
      await intake.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

describeIntake("in this thread", openHere);
describeIntake("in a thread of its own", openThread);

describe("the thread that takes reports", () => {
  it("finishes what was handed in before it ends", async () => {
    const opened = openThread();
    const { store, intake } = opened;
    await store.createUnit({ code: "school", name: "平川县教育局" });
    const handedIn = handsIn(report);
    const taking = intake.take(handedIn);
    await intake.close();
    assert.equal((await taking).isNew, true);
    assert.ok(await store.findSubmission(handedIn.id));
    await opened.close();
  });

  it("tells who waits that it has died, and is started again by the next report", async () => {
    const folder = mkdtempSync(join(tmpdir(), "intake-"));
    const file = join(folder, "not yet", "reports.sqlite");
    const intake = new ThreadedIntake(thread, { file, wordings: {} });
    await assert.rejects(intake.take(handsIn(report)), /unable to open|SQLITE|database/i);
    mkdirSync(join(folder, "not yet"));
    const store = openSqliteStore(file);
    await store.createUnit({ code: "school", name: "平川县教育局" });
    assert.equal((await intake.take(handsIn(report))).isNew, true);
    await intake.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("refuses for a while where more has come than it can hold", async () => {
    const opened = openThread();
    const huge = () => handsIn("", { bytes: new Uint8Array(100 * 2 ** 20) });
    const [first, second] = await Promise.allSettled([
      opened.intake.take(huge()),
      opened.intake.take(huge()),
    ]);
    assert.deepEqual(
      [first, second].map((outcome) => outcome.status === "rejected" && (outcome.reason as Problem).code),
      ["request.malformed", "submission.busy"],
    );
    await opened.close();
  });
});
