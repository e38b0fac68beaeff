// A real Chromium from a package of the registry, also as root on a machine that has nothing but Node.
// It is unpacked once per version into the system's temporary folder; a half unpacked one is never taken.

import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium as playwright, type Browser } from "playwright-core";

interface Unpacked {
  readonly executable: string;
  /** Libraries that a bare machine lacks (libnss3, libnspr4). */
  readonly libraries: string;
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** With the machine's own libraries, or else with those of the package. */
export async function launchChromium(): Promise<Browser> {
  const { executable, libraries } = await unpacked();
  const launch = (env: NodeJS.ProcessEnv) =>
    playwright.launch({ executablePath: executable, headless: true, args: flags, env: definedOnly(env) });
  try {
    return await launch(process.env);
  } catch (error) {
    if (!/shared librar|cannot open shared object/.test(String(error))) throw error;
    const path = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
    return launch({ ...process.env, LD_LIBRARY_PATH: path });
  }
}

async function unpacked(): Promise<Unpacked> {
  const folder = join(tmpdir(), `annual-report-chromium-${await packageVersion()}`);
  if (!existsSync(folder)) {
    const staging = await mkdtemp(`${folder}-`);
    await unpackInto(staging);
    // Another run may have been faster; its copy is as good.
    await rename(staging, folder).catch(async (error: unknown) => {
      await rm(staging, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    });
  }
  return { executable: join(folder, "chromium"), libraries: join(folder, "al2023", "lib") };
}

/** The package unpacks into the temporary folder, and the libraries only where it believes to be in a certain cloud. */
async function unpackInto(folder: string): Promise<void> {
  const before = {
    TMPDIR: process.env.TMPDIR,
    CODEBUILD_BUILD_IMAGE: process.env.CODEBUILD_BUILD_IMAGE,
  };
  const { default: sparticuz } = await import("@sparticuz/chromium");
  Object.assign(process.env, { TMPDIR: folder, CODEBUILD_BUILD_IMAGE: "nodejs20" });
  try {
    await sparticuz.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

async function packageVersion(): Promise<string> {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  for (let folder = dirname(main); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (!existsSync(file)) continue;
    const { name, version } = JSON.parse(await readFile(file, "utf8")) as { name?: string; version?: string };
    if (name === "@sparticuz/chromium" && version !== undefined) return version;
  }
  return "unknown";
}

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
