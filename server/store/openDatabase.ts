// A connection to the SQLite file: WAL, and a commit is on disk before it returns.

import Database from "libsql";

export function openDatabase(file: string): Database.Database {
  const database = new Database(file);
  database.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;",
  );
  return database;
}
