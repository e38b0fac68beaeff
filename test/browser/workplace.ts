// The real server with the built pages on a port of its own, and a real browser: one desk per test, swept afterwards.
// It notes what must never happen on any page: faults of scripts, breaches of the policy, requests to other hosts.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { createTrialLink, prepareAccounts } from "../../server/accounts/firstStart.ts";
import { createApp } from "../../server/app.ts";
import type { HeaderOptions } from "../../server/pages.ts";
import type { Store } from "../../server/store/port.ts";
import { openSqliteStore } from "../../server/store/sqlite.ts";
import { official } from "../../shared/form/official.ts";
import { launchChromium } from "./chromium.ts";
import { Clerk } from "./clerk.ts";

export interface Workplace {
  readonly address: string;
  /** A clerk with a browser that has never been here. */
  clerk(options?: BrowserContextOptions): Promise<Clerk>;
  /** The path of a sign-in link that works once. */
  signInPath(): Promise<string>;
  /** Everything that went wrong on any page so far. */
  readonly mishaps: string[];
  sweep(): Promise<void>;
  close(): Promise<void>;
}

const pages = join(import.meta.dirname, "../../dist/pages");

/** A workplace for one suite; after each test nothing may have happened on any page that must never happen. */
export function useWorkplace(): () => Workplace {
  let workplace: Workplace | undefined;
  const opened = (): Workplace => {
    assert.ok(workplace, "the workplace is open only while tests run");
    return workplace;
  };
  before(async () => {
    workplace = await openWorkplace();
  });
  afterEach(async () => {
    await opened().sweep();
    assert.deepEqual(opened().mishaps.splice(0), []);
  });
  after(() => opened().close());
  return opened;
}

/** `headers` are the server's. */
export async function openWorkplace({ headers }: { headers?: HeaderOptions } = {}): Promise<Workplace> {
  assert.ok(existsSync(join(pages, "workbench.html")), "run npm run build first");
  const folder = await mkdtemp(join(tmpdir(), "annual-report-test-"));
  const store = openSqliteStore(join(folder, "reports.sqlite"));
  await prepareAccounts(store, "a-password-for-tests");
  const server = createServer(
    createApp({ catalogue: official, store, pages, rateLimit: false, ...(headers && { headers }) }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchChromium();
  const mishaps: string[] = [];
  const contexts = new Set<BrowserContext>();

  return {
    address,
    mishaps,
    async clerk(options) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: "zh-CN",
        ...options,
      });
      contexts.add(context);
      noteMishaps(context, address, mishaps);
      return new Clerk(await context.newPage(), address);
    },
    async signInPath() {
      const token = await createTrialLink(store, Date.now());
      assert.ok(token !== undefined);
      return `/#signin=${token}`;
    },
    async sweep() {
      await Promise.all([...contexts].map((context) => context.close()));
      contexts.clear();
    },
    close: () => closeAll(browser, server, store, folder),
  };
}

function noteMishaps(context: BrowserContext, address: string, mishaps: string[]): void {
  context.on("weberror", (fault) => mishaps.push(`fault: ${String(fault.error())}`));
  context.on("console", (message) => {
    if (/Content Security Policy|Content-Security-Policy/i.test(message.text())) mishaps.push(message.text());
  });
  context.on("request", (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(`${address}/`)) mishaps.push(`outside: ${url}`);
  });
  context.on("dialog", (dialog) => {
    mishaps.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

async function closeAll(browser: Browser, server: Server, store: Store, folder: string): Promise<void> {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await store.close();
  await rm(folder, { recursive: true, force: true });
}
