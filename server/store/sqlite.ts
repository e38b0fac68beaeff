// The store on one embedded SQLite file: WAL with full durability, prepared statements, commits in groups.

import type Database from "libsql";
import { Kysely, SqliteDialect, sql } from "kysely";
import type { Unit } from "../../shared/api.ts";
import type { Report } from "../../shared/report/report.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import { Commits } from "./commits.ts";
import { GroupedCommits } from "./groupedCommits.ts";
import { openDatabase } from "./openDatabase.ts";
import type { Account, Store, StoredSubmission, StoredTransition } from "./port.ts";
import { createRememberingStore } from "./remembering.ts";
import { migrations, type Tables } from "./schema.ts";
import { accountOf, submissionOf, unitDetails, unitOf } from "./rows.ts";

/** The file was written by a later version of this program. */
export class NewerStoreError extends Error {}

/** `:memory:` keeps nothing: the twin for tests. */
export function openSqliteStore(file: string): Store {
  const database = openDatabase(file);
  migrate(database);
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: database }),
  });
  const accepting = new GroupedCommits(new Commits(database));
  const session = database.prepare(
    `SELECT s.expires_at, a.username, a.password_hash, a.role, (SELECT json_group_array(unit) FROM account_units u WHERE u.username = a.username) AS units
     FROM sessions s JOIN accounts a ON a.username = s.username WHERE s.token_hash = ? AND s.expires_at > ?`,
  );
  const unit = database.prepare("SELECT * FROM units WHERE code = ?");
  const accepted = database.prepare(
    `SELECT id FROM submissions WHERE unit = ? AND year = ? AND scope = ? AND status IN ('accepted', 'published')
     ORDER BY seq DESC LIMIT 1`,
  );
  const versionColumns = [
    "id",
    "unit",
    "year",
    "scope",
    "digest",
    "received_at",
    "filler",
    "origin",
    "replaces",
    "reason",
    "status",
    "seq",
  ] as const;

  return createRememberingStore({
    async ping() {
      await sql`SELECT 1`.execute(db);
    },
    async close() {
      accepting.commit();
      await db.destroy();
    },

    async createUnit(unit) {
      const row = {
        code: unit.code,
        name: unit.name,
        parent: unit.parent ?? null,
        details: unitDetails(unit),
      };
      const done = await db
        .insertInto("units")
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return done.numInsertedOrUpdatedRows === 1n;
    },
    findUnit: (code) => {
      const row = unit.get(code) as Tables["units"] | undefined;
      return Promise.resolve(row && unitOf(row));
    },
    async listUnits(): Promise<Unit[]> {
      return (await db.selectFrom("units").selectAll().orderBy("code").execute()).map(unitOf);
    },
    async unitAndAbove(code) {
      const found = await sql<{ code: string }>`
        WITH RECURSIVE above(code, parent) AS (
          SELECT code, parent FROM units WHERE code = ${code}
          UNION SELECT u.code, u.parent FROM units u JOIN above ON u.code = above.parent)
        SELECT code FROM above`.execute(db);
      return found.rows.map((row) => row.code);
    },
    async unitsAndBelow(codes) {
      const found = await sql<{ code: string }>`
        WITH RECURSIVE below(code) AS (
          SELECT code FROM units WHERE code IN (SELECT value FROM json_each(${JSON.stringify(codes)}))
          UNION SELECT u.code FROM units u JOIN below ON u.parent = below.code)
        SELECT code FROM below`.execute(db);
      return found.rows.map((row) => row.code);
    },

    async createAccount({ username, passwordHash, role, units }) {
      return db.transaction().execute(async (trx) => {
        const row = { username, password_hash: passwordHash, role };
        const done = await trx
          .insertInto("accounts")
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (done.numInsertedOrUpdatedRows !== 1n) return false;
        if (units.length > 0)
          await trx
            .insertInto("account_units")
            .values(units.map((unit) => ({ username, unit })))
            .execute();
        return true;
      });
    },
    async findAccount(username) {
      const row = await db
        .selectFrom("accounts")
        .selectAll()
        .where("username", "=", username)
        .executeTakeFirst();
      if (!row) return undefined;
      const units = await db
        .selectFrom("account_units")
        .select("unit")
        .where("username", "=", username)
        .execute();
      return accountOf({ ...row, units: JSON.stringify(units.map(({ unit }) => unit)) });
    },
    async listAccounts(): Promise<Account[]> {
      const rows = await db
        .selectFrom("accounts as a")
        .selectAll()
        .select(
          sql<string>`(SELECT json_group_array(unit) FROM account_units u WHERE u.username = a.username)`.as(
            "units",
          ),
        )
        .orderBy("username")
        .execute();
      return rows.map(accountOf);
    },
    async changePassword(username, passwordHash) {
      await db.transaction().execute(async (trx) => {
        await trx
          .updateTable("accounts")
          .set({ password_hash: passwordHash })
          .where("username", "=", username)
          .execute();
        await trx.deleteFrom("sessions").where("username", "=", username).execute();
      });
    },

    async createSession({ tokenHash, username, expiresAt }, now) {
      await db.deleteFrom("sessions").where("expires_at", "<=", now).execute();
      await db
        .insertInto("sessions")
        .values({ token_hash: tokenHash, username, expires_at: expiresAt })
        .execute();
    },
    findSession: (tokenHash, now) => {
      const row = session.get(tokenHash, now) as SessionRow | undefined;
      return Promise.resolve(row && { account: accountOf(row), expiresAt: row.expires_at });
    },
    async removeSession(tokenHash) {
      await db.deleteFrom("sessions").where("token_hash", "=", tokenHash).execute();
    },
    async createLink({ tokenHash, username, expiresAt }, now) {
      await db.deleteFrom("links").where("expires_at", "<=", now).execute();
      await db
        .insertInto("links")
        .values({ token_hash: tokenHash, username, expires_at: expiresAt })
        .execute();
    },
    async useLink(tokenHash, now) {
      const used = await db
        .deleteFrom("links")
        .where("token_hash", "=", tokenHash)
        .returning(["username", "expires_at"])
        .executeTakeFirst();
      return used && used.expires_at > now ? used.username : undefined;
    },

    accept: (submission) => accepting.accept(submission),
    async findSubmission(id) {
      const row = await db
        .selectFrom("submissions")
        .select(versionColumns)
        .where("id", "=", id)
        .executeTakeFirst();
      return row && submissionOf(row);
    },
    async findReport(id) {
      const row = await db
        .selectFrom("submissions")
        .select(["report", "findings"])
        .where("id", "=", id)
        .executeTakeFirst();
      return (
        row && { report: JSON.parse(row.report) as Report, findings: JSON.parse(row.findings) as Finding[] }
      );
    },
    async listSubmissions({ units, unit, year, status, after, limit }) {
      let query = db
        .selectFrom("submissions")
        .select(versionColumns)
        .orderBy("seq", "desc")
        .limit(limit + 1);
      if (units)
        query = query.where(sql<boolean>`unit IN (SELECT value FROM json_each(${JSON.stringify(units)}))`);
      if (unit !== undefined) query = query.where("unit", "=", unit);
      if (year !== undefined) query = query.where("year", "=", year);
      if (status !== undefined) query = query.where("status", "=", status);
      if (after !== undefined) query = query.where("seq", "<", after);
      const rows = await query.execute();
      const page = rows.slice(0, limit);
      return { items: page.map(submissionOf), next: rows.length > limit ? (page.at(-1)?.seq ?? null) : null };
    },
    async listVersions(id): Promise<StoredSubmission[]> {
      const own = await db
        .selectFrom("submissions")
        .select(["unit", "year", "scope"])
        .where("id", "=", id)
        .executeTakeFirst();
      if (!own) return [];
      const rows = await db
        .selectFrom("submissions")
        .select(versionColumns)
        .where("unit", "=", own.unit)
        .where("year", "=", own.year)
        .where("scope", "=", own.scope)
        .orderBy("seq")
        .execute();
      return rows.map(submissionOf);
    },
    async transition({ submission, to, at, by, comment, url, date }, from) {
      return db.transaction().execute(async (trx) => {
        const done = await trx
          .updateTable("submissions")
          .set({ status: to })
          .where("id", "=", submission)
          .where("status", "=", from)
          .where(
            sql<boolean>`NOT EXISTS (SELECT 1 FROM submissions later WHERE later.unit = submissions.unit
              AND later.year = submissions.year AND later.scope = submissions.scope
              AND later.seq > submissions.seq AND later.status IN ('accepted', 'published'))`,
          )
          .executeTakeFirst();
        if (done.numUpdatedRows !== 1n) return false;
        await trx
          .insertInto("transitions")
          .values({ submission, status: to, at, by_username: by, comment, url, date })
          .execute();
        return true;
      });
    },
    async listTransitions(id) {
      const rows = await db
        .selectFrom("transitions")
        .selectAll()
        .where("submission", "=", id)
        .orderBy("seq")
        .execute();
      return rows.map(({ submission, status, at, by_username, comment, url, date }) => ({
        submission,
        to: status as StoredTransition["to"],
        at,
        by: by_username,
        comment,
        url,
        date,
      }));
    },
    async keepDocuments(submission, documents) {
      await db.transaction().execute(async (trx) => {
        for (const { format, sha256, bytes } of documents)
          await trx
            .insertInto("documents")
            .values({ submission, format, sha256, bytes: Buffer.from(bytes) })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
      });
    },
    async findDocument(submission, format) {
      return db
        .selectFrom("documents")
        .select(["format", "sha256", "bytes"])
        .where("submission", "=", submission)
        .where("format", "=", format)
        .executeTakeFirst();
    },
    async listDocuments(submission) {
      return db
        .selectFrom("documents")
        .select(["format", "sha256"])
        .where("submission", "=", submission)
        .orderBy("format")
        .execute();
    },
    findAccepted: (unit, year, scope) => {
      const row = accepted.get(unit, year, scope) as { id: string } | undefined;
      return Promise.resolve(row?.id);
    },
  });
}

type SessionRow = Parameters<typeof accountOf>[0] & Pick<Tables["sessions"], "expires_at">;

/** Under the write lock, so that two programs starting at once do it once. */
function migrate(database: Database.Database): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    const { user_version: done } = database.prepare("PRAGMA user_version").get() as { user_version: number };
    if (done > migrations.length) throw new NewerStoreError();
    migrations.slice(done).forEach((migration) => database.exec(migration));
    database.exec(`PRAGMA user_version = ${migrations.length}; COMMIT;`);
  } catch (fault) {
    if (database.inTransaction) database.exec("ROLLBACK");
    database.close();
    throw fault;
  }
}
