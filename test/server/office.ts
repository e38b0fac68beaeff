// An office on a real port: named people who sign in and ask over HTTP. For tests only.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:http";
import type { ProblemDocument, Receipt } from "../../shared/api.ts";
import type { Catalogue } from "../../shared/form/catalogue.ts";
import { official } from "../../shared/form/official.ts";
import type { Report } from "../../shared/report/report.ts";
import { hashPassword } from "../../server/accounts/password.ts";
import { createToken, tokenHash } from "../../server/accounts/token.ts";
import { createApp } from "../../server/app.ts";
import type { Interpreter } from "../../server/interpreter/port.ts";
import type { Store } from "../../server/store/port.ts";
import { openSqliteStore } from "../../server/store/sqlite.ts";

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: T;
}

export type Failed = Partial<ProblemDocument>;

export class Person {
  constructor(
    private readonly origin: string,
    readonly token?: string,
  ) {}

  async asks<T = Failed>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const isText = typeof body === "string" || body instanceof Uint8Array;
    const response = await fetch(this.origin + path, {
      method,
      headers: {
        ...(this.token !== undefined && { authorization: `Bearer ${this.token}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: isText ? (body as BodyInit) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = (response.headers.get("content-type") ?? "").includes("json");
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: (isJson ? JSON.parse(text) : undefined) as T,
    };
  }

  get<T = Failed>(path: string) {
    return this.asks<T>("GET", path);
  }

  post<T = Failed>(path: string, body: unknown, headers?: Record<string, string>) {
    return this.asks<T>("POST", path, body, headers);
  }

  submits(report: Report, { id = randomUUID(), query = "" } = {}) {
    return this.asks<Receipt & Omit<Failed, "status">>("PUT", `/api/submissions/${id}${query}`, report);
  }

  moves(id: string, to: string, more: object = {}) {
    return this.post<Receipt & Omit<Failed, "status">>(`/api/submissions/${id}/transitions`, { to, ...more });
  }
}

export interface Office {
  readonly origin: string;
  readonly store: Store;
  readonly stranger: Person;
  readonly faults: unknown[];
  /** Moves the office's clock. */
  wait(seconds: number): void;
  signsIn(username: string): Promise<Person>;
  closes(): Promise<void>;
}

/** 平川县 with two departments and a neighbour; passwords are the names followed by "-password". */
export async function openOffice(
  options: {
    catalogue?: Catalogue;
    rateLimit?: boolean;
    trustProxy?: string;
    interpreter?: Interpreter;
  } = {},
): Promise<Office> {
  const store = openSqliteStore(":memory:");
  let later = 0;
  const faults: unknown[] = [];
  const app = createApp({
    catalogue: options.catalogue ?? official,
    store,
    rateLimit: options.rateLimit ?? false,
    ...(options.trustProxy !== undefined && { trustProxy: options.trustProxy }),
    ...(options.interpreter && { interpreter: options.interpreter }),
    now: () => Date.now() + later,
    log: (fault) => faults.push(fault),
  });
  await store.createUnit({ code: "pingchuan", name: "平川县" });
  await store.createUnit({ code: "education", name: "平川县教育局", parent: "pingchuan" });
  await store.createUnit({ code: "commerce", name: "平川县商务局", parent: "pingchuan" });
  await store.createUnit({ code: "linshan", name: "邻山县" });
  const people = [
    ["chen", "filler", ["education"]],
    ["wang", "filler", ["commerce"]],
    ["zhao", "approver", ["education"]],
    ["li", "reviewer", ["pingchuan"]],
    ["sun", "reviewer", ["linshan"]],
    ["admin", "admin", []],
  ] as const;
  for (const [username, role, units] of people)
    await store.createAccount({
      username,
      role,
      units,
      passwordHash: await hashOnce(username),
    });

  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    store,
    faults,
    stranger: new Person(origin),
    wait: (seconds) => (later += seconds * 1000),
    async signsIn(username) {
      // By a link, for a password costs time; accounts.test.ts signs in by password.
      const link = createToken();
      const expiresAt = Date.now() + later + 60_000;
      await store.createLink({ tokenHash: tokenHash(link), username, expiresAt }, Date.now());
      const answer = await new Person(origin).post<{ token: string }>("/api/session", { link });
      assert.equal(answer.status, 200);
      return new Person(origin, answer.json.token);
    },
    closes: () => closeAll(server, store),
  };
}

const hashByName = new Map<string, Promise<string>>();

/** A hash costs a fifth of a second: once per name and run. */
function hashOnce(username: string): Promise<string> {
  const hash = hashByName.get(username) ?? hashPassword(`${username}-password`);
  hashByName.set(username, hash);
  return hash;
}

async function closeAll(server: Server, store: Store): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  await store.close();
}
