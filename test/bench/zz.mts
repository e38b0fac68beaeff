// Submissions per second, durable before the answer, beside Express and zod alone with the same middleware.

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

const units = 400;
const years = 80;
const password = "bench-password";
const connections = 20;
const rounds = 3;

interface Candidate {
  readonly process: ChildProcess;
  readonly origin: string;
  readonly token: string;
}

export async function benchSubmissions(seconds: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  await prepareStore(join(folder, "reports.sqlite"));
  const product = await startServer(["dist/server.js"], { DATA_DIR: folder, PORT: "0", RATE_LIMIT: "off" });
  const bare = await startServer(["--import", "tsx", "test/bench/bareServer.ts"], {});
  try {
    const reports = reportStream();
    const rates: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds; round++) {
      for (const [index, candidate] of [product, bare].entries()) {
        const c0 = cpu(candidate.process.pid!); const rate = await load(candidate, reports, round === 0 ? 2 : seconds);
        const c1 = cpu(candidate.process.pid!); const n = rate * (round === 0 ? 2 : seconds); console.log(index ? "bare" : "ours", rate.toFixed(0)+"/s", Object.keys(c1).filter(k=>c1[k]!-(c0[k]??0)>5).map(k => k+" "+((c1[k]!-(c0[k]??0))*10/n).toFixed(3)+"ms").join("  "));
        if (round > 0) rates[index]?.push(rate);
      }
    }
    const [own, alone] = rates.map((values) => timingOf(values));
    const share = (own?.median ?? 0) / (alone?.median ?? NaN);
    return {
      what: `submissions accepted per second, durable, ${connections} connections`,
      measured: `${(own?.median ?? 0).toFixed(0)}/s (${(share * 100).toFixed(0)} %)`,
      target: "75 % of the bare one",
      beside: `express + zod, same middleware: ${(alone?.median ?? 0).toFixed(0)}/s (spread ×${(own?.spread ?? NaN).toFixed(2)}, ×${(alone?.spread ?? NaN).toFixed(2)})`,
      held: share >= 0.75,
    };
  } finally {
    product.process.kill();
    bare.process.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

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
async function startServer(args: string[], environment: Record<string, string>): Promise<Candidate> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${args.join(" ")} ended with ${String(code)}`)));
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

import { readFileSync, readdirSync } from "node:fs";
function cpu(pid: number): Record<string, number> { return Object.fromEntries(readdirSync(`/proc/${pid}/task`).map((t) => { const f = readFileSync(`/proc/${pid}/task/${t}/stat`, "utf8").split(") ")[1]!.split(" "); return [t === String(pid) ? "main" : t, Number(f[11]) + Number(f[12])]; })); }
