// The program: reads the environment, opens the store, listens, says how to get in, and stops gracefully.

import { mkdirSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createCatalogue } from "../shared/form/catalogue.ts";
import { official } from "../shared/form/official.ts";
import { createTrialLink, prepareAccounts, type FirstStart } from "./accounts/firstStart.ts";
import { createApp } from "./app.ts";
import { createPress, type Press } from "./compile/press.ts";
import { ConfigurationError, readConfiguration, type Configuration } from "./configuration.ts";
import { addinIdOf } from "./installation/addinId.ts";
import { manifestVersion } from "./installation/atAddress.ts";
import { createOpenaiCompatible } from "./interpreter/openaiCompatible.ts";
import type { AutoOpen } from "./installation/autoOpen.ts";
import type { Intake } from "./intake/intake.ts";
import { ThreadedIntake } from "./intake/threadedIntake.ts";
import type { Store } from "./store/port.ts";
import { NewerStoreError, openSqliteStore } from "./store/sqlite.ts";
import { readWordings } from "./wordings.ts";

const graceMs = 10_000;
const slowestRequestMs = 60_000;
/** This file is dist/server.js once it is built. */
const built = dirname(fileURLToPath(import.meta.url));

try {
  await start(readConfiguration(process.env, join(built, "..")));
} catch (fault) {
  console.error(startFault(fault));
  process.exitCode = 1;
}

/** The port comes first: a second program must not touch the accounts of the one that runs. */
async function start(configuration: Configuration): Promise<void> {
  const wordings = wordingsOf(configuration);
  const catalogue = createCatalogue(official.editions, official.profiles, wordings);
  let prepared: (app: RequestListener) => void = () => undefined;
  const app = new Promise<RequestListener>((resolve) => (prepared = resolve));
  const answer: RequestListener = (request, response) => {
    void app.then((ready) => ready(request, response));
  };
  const { tls, publicOrigin, addinId } = configuration;
  const server = tls ? createTlsServer(tls, answer) : createServer(answer);
  server.requestTimeout = slowestRequestMs;
  await listen(server, configuration);
  try {
    const file = storeFile(configuration);
    const store = openSqliteStore(file);
    const intake = new ThreadedIntake(new URL("intakeThread.js", import.meta.url), { file, wordings });
    const press = createPress(new URL("printThread.js", import.meta.url));
    const first = await prepareAccounts(store, configuration.adminPassword);
    prepared(
      createApp({
        catalogue,
        store,
        intake,
        press,
        pages: join(built, "pages"),
        sessionSeconds: configuration.sessionSeconds,
        rateLimit: configuration.rateLimit,
        headers: {
          moreOfficeHosts: configuration.moreOfficeHosts,
          // The promise is for every port of the host: only who answers at its own port may give it.
          httpsOnly: tls !== undefined && configuration.port === 443,
        },
        installation: {
          ...(publicOrigin !== undefined && { publicOrigin }),
          ...(addinId !== undefined && { addinId }),
        },
        ...autoOpenOf(configuration),
        ...(configuration.interpreter && { interpreter: createOpenaiCompatible(configuration.interpreter) }),
        ...(configuration.trustProxy !== undefined && { trustProxy: configuration.trustProxy }),
      }),
    );
    stopGracefully(server, intake, store, press);
    await greet(server, store, first, configuration);
  } catch (fault) {
    server.close();
    server.closeAllConnections();
    throw fault;
  }
}

function autoOpenOf({ publicOrigin, addinId, addinCatalogue }: Configuration): { autoOpen?: AutoOpen } {
  const id = addinId ?? (publicOrigin === undefined ? undefined : addinIdOf(publicOrigin));
  if (!addinCatalogue || id === undefined) return {};
  const version = manifestVersion(readFileSync(join(built, "pages", "manifest.xml"), "utf8"));
  return { autoOpen: { id, version, catalogue: addinCatalogue } };
}

function wordingsOf({ wordingsFolder }: Configuration): Readonly<Record<string, string>> {
  return wordingsFolder === undefined ? {} : readWordings(wordingsFolder, official);
}

function storeFile({ dataFolder }: Configuration): string {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  return join(dataFolder, "reports.sqlite");
}

function listen(server: Server, { port, host }: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function greet(
  server: Server,
  store: Store,
  { isFirst, adminPassword }: FirstStart,
  { tls, publicOrigin }: Configuration,
): Promise<void> {
  const { address, port, family } = server.address() as AddressInfo;
  const onOwnMachine = address === "127.0.0.1" || address === "::1";
  // Certificates for trials, and the manifest as kept, are made out to this name.
  const host =
    ["0.0.0.0", "::"].includes(address) || (tls && onOwnMachine)
      ? "localhost"
      : family === "IPv6"
        ? `[${address}]`
        : address;
  const page = `${publicOrigin ?? `${tls ? "https" : "http"}://${host}:${port}`}/`;
  console.log(`公开年报助手已启动：${page}`);
  if (adminPassword !== undefined) console.log(`管理员：用户名 admin，密码 ${adminPassword}（只显示这一次）`);
  const link = isFirst || onOwnMachine ? await createTrialLink(store, Date.now()) : undefined;
  if (link !== undefined) console.log(`试用登录（只能用一次，24小时内有效）：${page}#signin=${link}`);
}

/** Finishes what has begun, then closes the store; a second signal does not wait. */
function stopGracefully(server: Server, intake: Intake, store: Store, press: Press): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    server.close(() => {
      Promise.all([intake.close().then(() => store.close()), press.close()]).catch((fault: unknown) => {
        console.error(fault);
        process.exitCode = 1;
      });
    });
    // Connections that are kept alive end as soon as they have their answer.
    setInterval(() => server.closeIdleConnections(), 50).unref();
    setTimeout(() => server.closeAllConnections(), graceMs).unref();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

function startFault(fault: unknown): string {
  if (fault instanceof ConfigurationError) return fault.message;
  const code = fault instanceof Error && "code" in fault ? fault.code : undefined;
  if (code === "EADDRINUSE") return "端口已被占用：请关闭占用它的程序，或者用 PORT 另设一个端口。";
  if (code === "EACCES") return "没有权限使用这个端口或数据目录：请检查 PORT 和 DATA_DIR。";
  if (fault instanceof NewerStoreError) return "数据目录由更新版本的程序写成，请换用新版程序，数据没有改动。";
  return `启动失败：${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`;
}
