// The built program as it runs on an office's machine: its first words, its end, and what is left after a crash.

import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { balanced } from "../scenario/scenario.ts";
import { Person } from "./office.ts";

const password = "a-password-for-tests";

interface Running {
  readonly process: ChildProcess;
  readonly origin: string;
  readonly words: string;
}

describe("the program", () => {
  let folder: string;
  const running: ChildProcess[] = [];
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "office-"))));
  afterEach(async () => {
    await Promise.all(running.splice(0).map(ends));
    rmSync(folder, { recursive: true, force: true });
  });

  async function starts(environment: Record<string, string> = {}): Promise<Running> {
    const child = spawn(process.execPath, ["dist/server.js"], {
      env: {
        ...process.env,
        DATA_DIR: folder,
        PORT: "0",
        RATE_LIMIT: "off",
        ADMIN_PASSWORD: password,
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.push(child);
    let words = "";
    const origin = await new Promise<string>((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        words += chunk.toString();
        const found = /http:\/\/[\w.]+:\d+/.exec(words);
        if (found && words.includes("#signin=")) resolve(found[0]);
      };
      child.stdout.on("data", listen);
      child.stderr.on("data", listen);
      child.once("exit", () => reject(new Error(words)));
    });
    return {
      process: child,
      origin,
      get words() {
        return words;
      },
    };
  }

  async function administrator(origin: string): Promise<Person> {
    const { json } = await new Person(origin).post<{ token: string }>("/api/session", {
      username: "admin",
      password,
    });
    return new Person(origin, json.token);
  }

  it("prints a link that signs a newcomer in, once", async () => {
    const { origin, words } = await starts();
    const link = /#signin=(\S+)/.exec(words)?.[1];
    assert.equal((await new Person(origin).post("/api/session", { link })).status, 200);
    assert.equal((await new Person(origin).post("/api/session", { link })).status, 401);
    assert.match((await new Person(origin).get("/")).text, /公开年报助手/);
  });

  it("still has every acknowledged submission after being killed", async () => {
    const first = await starts();
    const admin = await administrator(first.origin);
    const codes = Array.from({ length: 30 }, (_, index) => `unit${index}`);
    for (const code of codes) await admin.post("/api/units", { code, name: code });
    const acknowledged: { id: string; digest: string }[] = [];
    const sending = codes.map(async (code) => {
      const id = randomUUID();
      const answer = await admin
        .submits({ ...balanced("2021").report, agency: { name: code, code } }, { id })
        .catch(() => undefined);
      if (answer?.status === 201) acknowledged.push({ id, digest: answer.json.digest.value });
      if (acknowledged.length === 12) first.process.kill("SIGKILL");
    });
    await Promise.all(sending);
    assert.ok(acknowledged.length >= 12);
    const second = await starts();
    const again = await administrator(second.origin);
    for (const { id, digest } of acknowledged) {
      const { json } = await again.get<{ receipt: { digest: { value: string } } }>(`/api/submissions/${id}`);
      assert.equal(json.receipt.digest.value, digest);
    }
  });

  it("ends when it is asked to, with what was begun", async () => {
    const { process: child, origin } = await starts();
    await new Person(origin).get("/healthz");
    child.kill("SIGTERM");
    assert.equal(await new Promise((resolve) => child.once("exit", resolve)), 0);
  });

  for (const [what, environment, words] of [
    ["a wrong port", { PORT: "seventy" }, /PORT/],
    ["a short password", { ADMIN_PASSWORD: "short" }, /ADMIN_PASSWORD/],
    ["a database it cannot use", { DATABASE_URL: "postgres://nowhere/x" }, /DATABASE_URL/],
  ] as const) {
    it(`says what is wrong with ${what} and does not start`, async () => {
      await assert.rejects(starts(environment), words);
    });
  }

  it("says that the port is taken, and leaves the accounts of the one that runs alone", async () => {
    const { origin } = await starts();
    const other = { PORT: new URL(origin).port, ADMIN_PASSWORD: "another-password" };
    await assert.rejects(starts(other), /端口已被占用/);
    assert.ok((await administrator(origin)).token);
  });

  it("answers what has begun before it ends, and writes no secret into its log", async () => {
    const program = await starts();
    const { process: child, origin } = program;
    const body = JSON.stringify({ username: "admin", password });
    const socket = connect(Number(new URL(origin).port), "127.0.0.1");
    let answer = "";
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.write(
      `POST /api/session?hidden HTTP/1.1\r\nHost: office\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    // Its head is read before the next request is answered.
    await new Person(origin).get("/healthz");
    child.kill("SIGTERM");
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await refuses(origin);
    socket.write(body);
    assert.equal(await ended, 0);
    assert.match(answer, /^HTTP\/1.1 200 /);
    assert.ok(!program.words.includes(password) && !program.words.includes("hidden"));
  });
});

/** Resolves once nobody listens any more. */
async function refuses(origin: string): Promise<void> {
  for (;;) {
    const answered = await fetch(`${origin}/healthz`).then(
      () => true,
      () => false,
    );
    if (!answered) return;
  }
}

function ends(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else {
      child.once("exit", () => resolve());
      child.kill("SIGKILL");
    }
  });
}
