// Accepts submissions durably: all that arrive in one turn of the event loop share one transaction and one fsync.
// Each has its own outcome; everybody is answered after the commit.

import type Database from "libsql";
import type { AcceptOutcome, NewSubmission } from "./port.ts";

interface Waiting {
  readonly submission: NewSubmission;
  readonly resolve: (outcome: AcceptOutcome) => void;
  readonly reject: (reason: unknown) => void;
}

export class GroupedCommits {
  #waiting: Waiting[] = [];
  #settling: (() => void)[] = [];
  readonly #statements;

  constructor(private readonly database: Database.Database) {
    this.#statements = {
      begin: database.prepare("BEGIN IMMEDIATE"),
      commit: database.prepare("COMMIT"),
      rollback: database.prepare("ROLLBACK"),
      known: database.prepare("SELECT 1 FROM submissions WHERE id = ?"),
      replaceable: database.prepare(
        `SELECT 1 FROM current_versions c JOIN submissions s ON s.id = c.submission
         WHERE c.unit = ? AND c.year = ? AND c.scope = ? AND c.submission = ?
           AND (s.status IN ('returned', 'withdrawn') OR (s.status IN ('accepted', 'published') AND ? IS NOT NULL))`,
      ),
      insert: database.prepare(
        `INSERT OR IGNORE INTO submissions (id, unit, year, scope, digest, received_at, filler, origin, replaces, reason, status, report, findings)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ),
      hold: database.prepare(
        "INSERT OR IGNORE INTO current_versions (unit, year, scope, submission) VALUES (?, ?, ?, ?)",
      ),
      release: database.prepare("DELETE FROM current_versions WHERE unit = ? AND year = ? AND scope = ?"),
    };
  }

  accept(submission: NewSubmission): Promise<AcceptOutcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ submission, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#flush());
    });
  }

  /** Resolves when nothing is waiting any more. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#waiting.length === 0) resolve();
      else this.#settling.push(resolve);
    });
  }

  #flush(): void {
    const group = this.#waiting;
    this.#waiting = [];
    try {
      this.#statements.begin.run();
      const outcomes = group.map(({ submission }) => this.#store(submission));
      this.#statements.commit.run();
      group.forEach(({ resolve }, index) => resolve(outcomes[index] ?? "taken"));
    } catch (fault) {
      if (this.database.inTransaction) this.#statements.rollback.run();
      group.forEach(({ reject }) => reject(fault));
    } finally {
      if (this.#waiting.length === 0) this.#settling.splice(0).forEach((done) => done());
    }
  }

  /** The write lock is held, so nobody comes in between; what is refused leaves no trace. */
  #store(submission: NewSubmission): AcceptOutcome {
    const { known, replaceable, insert, hold, release } = this.#statements;
    const { id, unit, year, scope, digest, receivedAt, filler, origin, replaces, reason, report, findings } =
      submission;
    if (replaces !== null) {
      if (known.get(id)) return "duplicate";
      if (!replaceable.get(unit, year, scope, replaces, reason)) return "notReplaceable";
      release.run(unit, year, scope);
    }
    if (hold.run(unit, year, scope, id).changes === 0) return known.get(id) ? "duplicate" : "taken";
    const status = origin === "baseline" ? "accepted" : "submitted";
    const stored = insert.run(
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
    if (stored.changes === 1) return "accepted";
    // The id is known from another unit or year, which still holds its own place.
    release.run(unit, year, scope);
    return "duplicate";
  }
}
