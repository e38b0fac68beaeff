// Submissions per second, durable before the answer, beside Express and zod alone with the same middleware.
// Both run built and warmed alike, and take turns in short slices: the machine's other work meets both, and each pair
// of slices has a ratio of its own.

import { randomUUID } from "node:crypto";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { hashPassword } from "../../server/accounts/password.ts";
import { openSqliteStore } from "../../server/store/sqlite.ts";
import type { Report } from "../../shared/report/report.ts";
import { balanced } from "../scenario/scenario.ts";
import { timingOf, type Row } from "./measure.ts";

const units = 1600;
const years = 80;
const password = "bench-password";
const connections = 20;
const warmUpSeconds = 3;
const sliceSeconds = 1;
const target = 0.75;

interface Candidate {
  readonly process: ChildProcess;
  readonly origin: string;
  readonly token: string;
}

/** `pairs`: how many slices each of the two gets. */
export async function benchSubmissions(pairs: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  await prepareStore(join(folder, "reports.sqlite"));
  const product = await startServer("dist/server.js", { DATA_DIR: folder, PORT: "0", RATE_LIMIT: "off" });
  const bare = await startServer("dist/bench/bareServer.js", {});
  try {
    const next = reportStream();
    for (const candidate of [product, bare]) await load(candidate, next, warmUpSeconds);
    const rates: { readonly own: number; readonly alone: number }[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      const first = pair % 2 === 0 ? product : bare;
      const ahead = await load(first, next, sliceSeconds);
      const behind = await load(first === product ? bare : product, next, sliceSeconds);
      rates.push(first === product ? { own: ahead, alone: behind } : { own: behind, alone: ahead });
    }
    const own = timingOf(rates.map((pair) => pair.own)).median;
    const alone = timingOf(rates.map((pair) => pair.alone)).median;
    const share = timingOf(rates.map((pair) => pair.own / pair.alone));
    return {
      what: `submissions accepted per second, durable, ${connections} connections`,
      measured: `${own.toFixed(0)}/s (${percent(share.median)})`,
      target: `${percent(target)} of the bare one`,
      beside: `express + zod, same middleware: ${alone.toFixed(0)}/s (${pairs} pairs of slices, spread of the ratio ×${share.spread.toFixed(2)})`,
      held: share.median >= target,
    };
  } finally {
    product.process.kill();
    bare.process.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;

async function prepareStore(file: string): Promise<void> {
  const store = openSqliteStore(file);
  for (let unit = 0; unit < units; unit++)
    await store.createUnit({ code: `unit${unit}`, name: `单位${unit}` });
  await store.createAccount({
    username: "bench",
    passwordHash: await hashPassword(password),
    role: "admin",
    units: [],
  });
  await store.close();
}

/** A server says its address in its first line. */
async function startServer(script: string, environment: Record<string, string>): Promise<Candidate> {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${script} ended with ${String(code)}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      const found = /http:\/\/[\w.]+:\d+/.exec(chunk.toString());
      if (found) resolve(found[0]);
    });
  });
  const answer = await fetch(`${origin}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username: "bench", password }),
  });
  const { token } = (await answer.json()) as { token: string };
  return { process: child, origin, token };
}

/** Reports that all differ in unit, year or scope, so that each is a first submission. */
function* reportNumbers(): Generator<{ unit: number; year: number; scope: Report["scope"] }> {
  for (let unit = 0; ; unit++)
    for (let year = 2021; year < 2021 + years; year++)
      for (const scope of ["agency", "government"] as const) yield { unit: unit % units, year, scope };
}

/** Bodies by splicing, so that the client's work does not hide the servers'. */
function reportStream(): () => string {
  const numbers = reportNumbers();
  const { report } = balanced("2021");
  const { year, scope, agency, ...rest } = report;
  const tail = JSON.stringify(rest).slice(1);
  return () => {
    const { unit, year, scope } = numbers.next().value as {
      unit: number;
      year: number;
      scope: Report["scope"];
    };
    return `{"year":${year},"scope":"${scope}","agency":{"name":"单位${unit}","code":"unit${unit}"},${tail}`;
  };
}

async function load({ origin, token }: Candidate, next: () => string, seconds: number): Promise<number> {
  const result = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    requests: [
      {
        method: "PUT",
        headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
        setupRequest: (request) => ({ ...request, path: `/api/submissions/${randomUUID()}`, body: next() }),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  return result["2xx"] / result.duration;
}
