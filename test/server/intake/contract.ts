// What every intake must hold, in whatever thread it reads and checks. For tests only.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { HandedIn, Intake } from "../../../server/intake/intake.ts";
import { Problem } from "../../../server/problem.ts";
import type { Store } from "../../../server/store/port.ts";
import type { Report } from "../../../shared/report/report.ts";
import { balanced } from "../../scenario/scenario.ts";

export interface IntakeUnderTest {
  readonly intake: Intake;
  /** Of the same reports. */
  readonly store: Store;
  close(): Promise<void>;
}

export const report: Report = {
  ...balanced("2021").report,
  year: 2024,
  agency: { name: "平川县教育局", code: "school" },
};

export function handsIn(
  content: unknown,
  { as = "utf8", ...changes }: Partial<HandedIn> & { as?: BufferEncoding } = {},
): HandedIn {
  return {
    id: randomUUID(),
    by: { username: "chen", role: "filler", units: ["school"] },
    receivedAt: "2025-01-10T00:00:00.000Z",
    origin: "submission",
    replaces: null,
    reason: null,
    bytes: Buffer.from(typeof content === "string" ? content : JSON.stringify(content), as),
    charset: undefined,
    ...changes,
  };
}

export function describeIntake(name: string, open: () => IntakeUnderTest): void {
  describe(`the intake: ${name}`, () => {
    let intake: Intake;
    let store: Store;
    let opened: IntakeUnderTest;
    beforeEach(async () => {
      opened = open();
      ({ intake, store } = opened);
      await store.createUnit({ code: "county", name: "平川县" });
      await store.createUnit({ code: "school", name: "平川县教育局", parent: "county" });
      const account = { username: "chen", passwordHash: "hash", role: "filler", units: ["school"] } as const;
      await store.createAccount(account);
    });
    afterEach(() => opened.close());

    const refuses = async (handedIn: HandedIn): Promise<Problem> => {
      const problem = await intake.take(handedIn).then(
        () => assert.fail("taken"),
        (reason: unknown) => reason,
      );
      assert.ok(problem instanceof Problem, String(problem));
      return problem;
    };

    it("takes a report, which is stored once there is a receipt, and gives the same receipt again", async () => {
      const first = handsIn(report);
      const { receipt, isNew } = await intake.take(first);
      assert.deepEqual(
        [isNew, receipt.submission, receipt.unit, receipt.receivedAt, receipt.status],
        [true, first.id, "school", first.receivedAt, "submitted"],
      );
      assert.deepEqual((await store.findReport(first.id))?.report, report);
      const again = await intake.take(handsIn(report, { id: first.id, receivedAt: "later" }));
      assert.deepEqual(again, { receipt, isNew: false });
      const other = await refuses(handsIn({ ...report, year: 2025 }, { id: first.id }));
      assert.deepEqual([other.code, other.status], ["submission.conflict", 409]);
    });

    it("names every place that is wrong, and every finding", async () => {
      const unreadable = await refuses(handsIn({ ...report, year: "soon" }));
      assert.deepEqual([unreadable.code, unreadable.details.errors?.[0]?.path], ["report.invalid", "year"]);
      const blank = await refuses(handsIn({ ...report, values: {} }));
      assert.equal(blank.code, "report.errors");
      assert.ok((blank.details.findings ?? []).some(({ rule }) => rule === "blank"));
    });

    it("reads UTF-8 and UTF-16, with and without a mark, and nothing else", async () => {
      const swapped = Buffer.from(`\ufeff${JSON.stringify({ ...report, year: 2023 })}`, "utf16le").swap16();
      for (const handedIn of [
        handsIn(`\ufeff${JSON.stringify({ ...report, year: 2021 })}`),
        handsIn({ ...report, year: 2022 }, { as: "utf16le", charset: "utf-16" }),
        handsIn("", { bytes: swapped, charset: "utf-16" }),
        handsIn({ ...report, year: 2024 }, { as: "utf16le", charset: "utf-16le" }),
      ])
        assert.equal((await intake.take(handedIn)).isNew, true);
      for (const [handedIn, code] of [
        [handsIn(report, { charset: "gbk" }), "request.mediaType"],
        [handsIn("{"), "request.malformed"],
        [handsIn("[".repeat(50_000)), "request.tooDeep"],
        [handsIn(""), "report.invalid"],
      ] as const)
        assert.equal((await refuses(handedIn)).code, code);
    });

    it("takes only from who may send, and holds the report against the accepted one of the year before", async () => {
      const stranger = { username: "wang", role: "filler", units: ["county"] } as const;
      assert.equal((await refuses(handsIn(report, { by: stranger }))).code, "permission.denied");
      assert.equal((await refuses(handsIn(report, { origin: "baseline" }))).code, "permission.denied");
      const reviewer = { username: "li", role: "reviewer", units: ["county"] } as const;
      const lastYear = { ...balanced("2021", 7).report, year: 2023, agency: report.agency };
      const baseline = await intake.take(handsIn(lastYear, { by: reviewer, origin: "baseline" }));
      assert.equal(baseline.receipt.status, "accepted");
      const held = await refuses(handsIn(report));
      assert.ok((held.details.findings ?? []).some(({ rule }) => rule === "requests.carriedOver"));
    });

    it("replaces only what may be replaced", async () => {
      const { receipt } = await intake.take(handsIn(report));
      assert.equal((await refuses(handsIn(report))).code, "submission.exists");
      const lost = await refuses(handsIn({ ...report, year: 2025 }, { replaces: randomUUID() }));
      assert.equal(lost.code, "submission.notReplaceable");
      const step = {
        submission: receipt.submission,
        at: "",
        by: "chen",
        comment: null,
        url: null,
        date: null,
      };
      await store.transition({ ...step, to: "withdrawn" }, "submitted");
      const next = await intake.take(handsIn(report, { replaces: receipt.submission }));
      assert.equal(next.isNew, true);
    });

    it("gives each of many that come at once an answer of its own", async () => {
      const outcomes = await Promise.allSettled([
        intake.take(handsIn({ ...report, year: 2022 })),
        intake.take(handsIn({ ...report, year: 2022 })),
        intake.take(handsIn("{")),
        intake.take(handsIn({ ...report, year: 2023 })),
      ]);
      assert.deepEqual(
        outcomes.map((outcome) =>
          outcome.status === "fulfilled" ? outcome.value.receipt.year : (outcome.reason as Problem).code,
        ),
        [2022, "submission.exists", "request.malformed", 2023],
      );
    });
  });
}
