// From the built program to the first answered request.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { milliseconds, timingOf, type Row } from "./measure.ts";

const rounds = 5;

export async function benchStart(): Promise<Row> {
  const times: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(await timeToAnswer());
    bare.push(await timeToExit());
  }
  const { median, spread } = timingOf(times);
  return {
    what: "start, first run with a new data folder, to the first answer",
    measured: `${milliseconds(median)} (spread ×${spread.toFixed(2)})`,
    target: "1500 ms",
    beside: `node starting with nothing: ${milliseconds(timingOf(bare).median)}`,
    held: median <= 1500,
  };
}

async function timeToAnswer(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const start = performance.now();
  const child = spawn(process.execPath, ["dist/server.js"], {
    env: { ...process.env, DATA_DIR: folder, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      const found = /http:\/\/[\w.]+:\d+/.exec(chunk.toString());
      if (found) resolve(found[0]);
    });
  });
  await fetch(`${origin}/healthz`);
  const time = performance.now() - start;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
  return time;
}

async function timeToExit(): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => child.once("exit", resolve));
  return performance.now() - start;
}
