// Accepts submissions durably: all that arrive in one turn of the event loop, or in a few milliseconds, share one
// transaction and one fsync.
// Each has its own outcome, also where another one fails; everybody is answered after the commit.

import type Database from "libsql";
import type { Status } from "../../shared/api.ts";
import type { AcceptOutcome, NewSubmission } from "./port.ts";

interface Waiting {
  readonly submission: NewSubmission;
  readonly resolve: (outcome: AcceptOutcome) => void;
  readonly reject: (reason: unknown) => void;
}

/** What is there already: the id itself, and the version that holds the unit, year and scope. */
interface Found {
  readonly known: number | null;
  readonly holder: string | null;
  readonly status: Status | null;
}

export class GroupedCommits {
  #waiting: Waiting[] = [];
  #settling: (() => void)[] = [];
  readonly #statements;

  /** `gatherMs`: how long the first of a group waits for others. */
  constructor(
    private readonly database: Database.Database,
    private readonly gatherMs = 0,
  ) {
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

  accept(submission: NewSubmission): Promise<AcceptOutcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ submission, resolve, reject });
      if (this.#waiting.length > 1) return;
      if (this.gatherMs > 0) setTimeout(() => this.#flush(), this.gatherMs);
      else setImmediate(() => this.#flush());
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
      this.#commit(group);
    } catch (fault) {
      if (group.length === 1) group[0]?.reject(fault);
      else group.forEach((waiting) => this.#commitAlone(waiting));
    }
    this.#settling.splice(0).forEach((done) => done());
  }

  /** All of them or none; throws where one cannot be stored. */
  #commit(group: readonly Waiting[]): void {
    const { begin, commit, rollback } = this.#statements;
    begin.run();
    try {
      const outcomes = group.map(({ submission }) => this.#store(submission));
      commit.run();
      group.forEach(({ resolve }, index) => resolve(outcomes[index] ?? "taken"));
    } catch (fault) {
      if (this.database.inTransaction) rollback.run();
      throw fault;
    }
  }

  #commitAlone(waiting: Waiting): void {
    try {
      this.#commit([waiting]);
    } catch (fault) {
      waiting.reject(fault);
    }
  }

  /** Looks first and writes then: the write lock is held, so nobody comes in between. */
  #store(submission: NewSubmission): AcceptOutcome {
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
