// The tables, as migrations in order: each is applied once, and none is changed after it has been released.

import type { Generated } from "kysely";

export interface Tables {
  units: { code: string; name: string; parent: string | null; details: string };
  accounts: { username: string; password_hash: string; role: string };
  account_units: { username: string; unit: string };
  sessions: { token_hash: string; username: string; expires_at: number };
  links: { token_hash: string; username: string; expires_at: number };
  submissions: SubmissionRow;
  /** The version that holds a unit, year and scope: its primary key makes two of them impossible. */
  current_versions: { unit: string; year: number; scope: string; submission: string };
  documents: DocumentRow;
  transitions: {
    seq: Generated<number>;
    submission: string;
    status: string;
    at: string;
    by_username: string;
    comment: string | null;
    url: string | null;
    date: string | null;
  };
}

/** Documents that were fixed when a report was accepted. */
export interface DocumentRow {
  submission: string;
  format: string;
  sha256: string;
  bytes: Uint8Array;
}

export interface SubmissionRow {
  seq: Generated<number>;
  id: string;
  unit: string;
  year: number;
  scope: string;
  digest: string;
  received_at: string;
  filler: string;
  origin: string;
  replaces: string | null;
  reason: string | null;
  status: string;
  report: string;
  findings: string;
}

export const migrations: readonly string[] = [
  `
  CREATE TABLE units (code TEXT PRIMARY KEY, name TEXT NOT NULL, parent TEXT REFERENCES units(code), details TEXT NOT NULL);
  CREATE INDEX units_by_parent ON units(parent);
  CREATE TABLE accounts (username TEXT PRIMARY KEY, password_hash TEXT NOT NULL, role TEXT NOT NULL);
  CREATE TABLE account_units (
    username TEXT NOT NULL REFERENCES accounts(username), unit TEXT NOT NULL REFERENCES units(code),
    PRIMARY KEY (username, unit)) WITHOUT ROWID;
  CREATE TABLE sessions (token_hash TEXT PRIMARY KEY, username TEXT NOT NULL REFERENCES accounts(username), expires_at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE links (token_hash TEXT PRIMARY KEY, username TEXT NOT NULL REFERENCES accounts(username), expires_at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE submissions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, unit TEXT NOT NULL REFERENCES units(code),
    year INTEGER NOT NULL, scope TEXT NOT NULL, digest TEXT NOT NULL, received_at TEXT NOT NULL, filler TEXT NOT NULL,
    origin TEXT NOT NULL, replaces TEXT, reason TEXT, status TEXT NOT NULL, report TEXT NOT NULL, findings TEXT NOT NULL);
  CREATE INDEX submissions_by_unit ON submissions(unit, year, scope);
  CREATE TABLE current_versions (
    unit TEXT NOT NULL, year INTEGER NOT NULL, scope TEXT NOT NULL, submission TEXT NOT NULL REFERENCES submissions(id),
    PRIMARY KEY (unit, year, scope)) WITHOUT ROWID;
  CREATE TABLE transitions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, submission TEXT NOT NULL REFERENCES submissions(id), status TEXT NOT NULL,
    at TEXT NOT NULL, by_username TEXT NOT NULL, comment TEXT, url TEXT, date TEXT);
  CREATE INDEX transitions_by_submission ON transitions(submission);
  `,
  `
  CREATE TABLE documents (
    submission TEXT NOT NULL REFERENCES submissions(id), format TEXT NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (submission, format));
  `,
];
