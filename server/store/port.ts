// What the server keeps, as a port: SQLite stands behind it today, PostgreSQL can. It knows neither HTTP nor who may what.

import type { Finding } from "../../shared/validation/finding.ts";
import type { Role, Status, Unit } from "../../shared/api.ts";
import type { Report } from "../../shared/report/report.ts";

export interface Account {
  readonly username: string;
  readonly passwordHash: string;
  readonly role: Role;
  readonly units: readonly string[];
}

/** A session, or a link to one. */
export interface SignIn {
  readonly tokenHash: string;
  readonly username: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface LivingSession {
  readonly account: Account;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface StoredSubmission {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly scope: Report["scope"];
  /** SHA-256 of the canonical report, hexadecimal. */
  readonly digest: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly filler: string;
  readonly origin: "submission" | "baseline";
  readonly replaces: string | null;
  readonly reason: string | null;
  readonly status: Status;
}

export interface NewSubmission extends Omit<StoredSubmission, "status"> {
  /** The report as JSON text: all that was sent, figures as typed. */
  readonly report: string;
  /** Findings that were left, as JSON text; only a baseline has any. */
  readonly findings: string;
}

/**
 * duplicate: the id is known. taken: another submission holds this unit, year and scope. reasonMissing: it may be
 * replaced, but not without a reason. notReplaceable: there is nothing that `replaces` could mean.
 */
export type AcceptOutcome = "accepted" | "duplicate" | "taken" | "reasonMissing" | "notReplaceable";

export interface StoredTransition {
  readonly submission: string;
  readonly to: Status;
  readonly at: string;
  readonly by: string;
  readonly comment: string | null;
  readonly url: string | null;
  readonly date: string | null;
}

/** A compiled document as it was when its report was accepted. */
export interface StoredDocument {
  readonly format: string;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export interface SubmissionQuery {
  /** Only of these units; all where absent. */
  readonly units?: readonly string[];
  readonly unit?: string;
  readonly year?: number;
  readonly status?: Status;
  /** From the end of the page before. */
  readonly after?: number;
  readonly limit: number;
}

export interface SubmissionPage {
  readonly items: readonly StoredSubmission[];
  /** Where the next page begins; null on the last. */
  readonly next: number | null;
}

export interface Store {
  /** Throws where the store does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;

  createUnit(unit: Unit): Promise<boolean>;
  findUnit(code: string): Promise<Unit | undefined>;
  listUnits(): Promise<Unit[]>;
  /** The unit itself and all units above it. */
  unitAndAbove(code: string): Promise<string[]>;
  /** The units themselves and all units below them. */
  unitsAndBelow(codes: readonly string[]): Promise<string[]>;

  createAccount(account: Account): Promise<boolean>;
  findAccount(username: string): Promise<Account | undefined>;
  listAccounts(): Promise<Account[]>;
  changePassword(username: string, passwordHash: string): Promise<void>;

  /** Forgets those that have ended by `now`. */
  createSession(session: SignIn, now: number): Promise<void>;
  findSession(tokenHash: string, now: number): Promise<LivingSession | undefined>;
  removeSession(tokenHash: string): Promise<void>;
  /** Forgets those that have ended by `now`. */
  createLink(link: SignIn, now: number): Promise<void>;
  /** The name whose link this is, the first time only. */
  useLink(tokenHash: string, now: number): Promise<string | undefined>;

  /** Resolves when the submission is durable, or with the reason why it was not stored. */
  accept(submission: NewSubmission): Promise<AcceptOutcome>;
  findSubmission(id: string): Promise<StoredSubmission | undefined>;
  findReport(id: string): Promise<{ report: Report; findings: Finding[] } | undefined>;
  listSubmissions(query: SubmissionQuery): Promise<SubmissionPage>;
  /** Every version of the same report, oldest first. */
  listVersions(id: string): Promise<StoredSubmission[]>;
  /** False where the submission is no longer in the state `from`, or a later version has been accepted. */
  transition(transition: StoredTransition, from: Status): Promise<boolean>;
  listTransitions(id: string): Promise<StoredTransition[]>;
  /** What is fixed stays: a format that the submission has already is not written again. */
  keepDocuments(submission: string, documents: readonly StoredDocument[]): Promise<void>;
  findDocument(submission: string, format: string): Promise<StoredDocument | undefined>;
  listDocuments(submission: string): Promise<Omit<StoredDocument, "bytes">[]>;
  /** The latest version of this unit, year and scope that was accepted; one that waits for review does not hide it. */
  findAccepted(unit: string, year: number, scope: Report["scope"]): Promise<string | undefined>;
}
