// Stores submissions durably: a group of them shares one transaction and one fsync, and each has its own outcome.
// It waits for the disk: what belongs to a group is groupedCommits.ts's to say.

import type Database from "libsql";
import type { Status } from "../../shared/api.ts";
import type { AcceptOutcome, NewSubmission } from "./port.ts";

/** What became of one submission: its outcome, or why it could not be stored. */
export type Settled = { readonly outcome: AcceptOutcome } | { readonly fault: string };

/** What is there already: the id itself, and the version that holds the unit, year and scope. */
interface Found {
  readonly known: number | null;
  readonly holder: string | null;
  readonly status: Status | null;
}

export class Commits {
  readonly #statements;

  constructor(private readonly database: Database.Database) {
    this.#statements = {
      begin: database.prepare("BEGIN IMMEDIATE"),
      commit: database.prepare("COMMIT"),
      rollback: database.prepare("ROLLBACK"),
      find: database.prepare(
        `SELECT (SELECT 1 FROM submissions WHERE id = ?) AS known, s.id AS holder, s.status AS status
         FROM (SELECT 1) LEFT JOIN current_versions c ON c.unit = ? AND c.year = ? AND c.scope = ?
         LEFT JOIN submissions s ON s.id = c.submission`,
      ),
      insert: database.prepare(
        `INSERT INTO submissions (id, unit, year, scope, digest, received_at, filler, origin, replaces, reason, status, report, findings)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ),
      hold: database.prepare(
        "INSERT OR REPLACE INTO current_versions (unit, year, scope, submission) VALUES (?, ?, ?, ?)",
      ),
    };
  }

  /**
   * What became of each, in order, once it is on disk.
   * Where the group cannot be stored together, each is tried alone: one bad submission harms no other.
   */
  settle(group: readonly NewSubmission[]): Settled[] {
    try {
      return this.#store(group).map((outcome) => ({ outcome }));
    } catch (fault) {
      return group.length === 1 ? [{ fault: String(fault) }] : group.flatMap((one) => this.settle([one]));
    }
  }

  /** All of them or none; throws where one cannot be stored. */
  #store(group: readonly NewSubmission[]): AcceptOutcome[] {
    const { begin, commit, rollback } = this.#statements;
    begin.run();
    try {
      const outcomes = group.map((submission) => this.#storeOne(submission));
      commit.run();
      return outcomes;
    } catch (fault) {
      if (this.database.inTransaction) rollback.run();
      throw fault;
    }
  }

  /** Looks first and writes then: the write lock is held, so nobody comes in between. */
  #storeOne(submission: NewSubmission): AcceptOutcome {
    const { find, insert, hold } = this.#statements;
    const { id, unit, year, scope, digest, receivedAt, filler, origin, replaces, reason, report, findings } =
      submission;
    const obstacle = obstacleTo(submission, find.get(id, unit, year, scope) as Found);
    if (obstacle) return obstacle;
    const status: Status = origin === "baseline" ? "accepted" : "submitted";
    insert.run(
      id,
      unit,
      year,
      scope,
      digest,
      receivedAt,
      filler,
      origin,
      replaces,
      reason,
      status,
      report,
      findings,
    );
    hold.run(unit, year, scope, id);
    return "accepted";
  }
}

function obstacleTo(
  { replaces, reason }: NewSubmission,
  { known, holder, status }: Found,
): Exclude<AcceptOutcome, "accepted"> | undefined {
  if (known !== null) return "duplicate";
  if (holder === null) return replaces === null ? undefined : "notReplaceable";
  if (holder !== replaces || status === "submitted") return "taken";
  return reason === null && (status === "accepted" || status === "published") ? "reasonMissing" : undefined;
}
