// Who may show our pages in a frame: Excel on the web the pane, we ourselves anything, and strangers nothing.
// The stranger is a page of another origin in a real Chromium; Office's part is played by one that the server is told of.

import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright-core";
import { openWorkplace, type Workplace } from "./workplace.ts";

const directivesOf = (policy: string | null): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (policy ?? "").split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );

describe("a page of ours in a frame", function () {
  this.timeout(60_000);
  let stranger: Server;
  let strangersAddress: string;
  let workplace: Workplace;
  let told: Workplace;
  before(async () => {
    stranger = createServer((_request, response) => {
      response.setHeader("content-type", "text/html");
      response.end("<!doctype html><title>elsewhere</title>");
    });
    await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
    // Another site than 127.0.0.1, as Office is another site than the server.
    strangersAddress = `http://localhost:${(stranger.address() as AddressInfo).port}`;
    workplace = await openWorkplace();
    told = await openWorkplace({ headers: { moreOfficeHosts: [strangersAddress] } });
  });
  afterEach(() => Promise.all([workplace.sweep(), told.sweep()]));
  after(async () => {
    await Promise.all([workplace.close(), told.close()]);
    await new Promise((resolve) => stranger.close(resolve));
  });

  async function frames(at: Workplace, path: string): Promise<{ page: Page; frame: Frame }> {
    const { page } = await at.clerk();
    await page.goto(strangersAddress);
    await page.evaluate((address) => {
      const element = document.createElement("iframe");
      element.src = address;
      const loaded = new Promise((resolve) => (element.onload = resolve));
      document.body.append(element);
      return loaded;
    }, at.address + path);
    const frame = page.frames()[1];
    assert.ok(frame);
    return { page, frame };
  }
  const isRefused = async (at: Workplace, path: string) => {
    const { frame } = await frames(at, path);
    const refused = at.mishaps.splice(0).some((words) => words.includes("frame-ancestors"));
    const body = await frame
      .locator("body")
      .textContent()
      .catch(() => "");
    assert.equal(refused, !/公开年报|请启用/.test(body ?? ""), `${path}: ${body}`);
    return refused;
  };

  for (const path of ["/", "/pane.html", "/pane.html?view=check", "/install", "/wps/", "/api/editions"])
    it(`is refused to a stranger: ${path}`, async () => {
      assert.ok(await isRefused(workplace, path));
    });

  it("opens for who belongs to Office: the pane, and nothing else", async () => {
    const { frame } = await frames(told, "/pane.html");
    await frame.getByRole("heading", { name: "请在 Excel 或 WPS 表格中打开" }).waitFor();
    assert.deepEqual(
      told.mishaps.splice(0).filter((words) => words.includes("frame-ancestors")),
      [],
    );
    for (const path of ["/", "/install", "/wps/"]) assert.ok(await isRefused(told, path), path);
  });

  it("signs in by token, for there is no cookie in a stranger's frame", async () => {
    const { frame } = await frames(told, "/pane.html");
    const link = (await told.signInPath()).split("=")[1] ?? "";
    const statuses = await frame.evaluate(async (link) => {
      const signIn = await fetch("/api/session", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ link }),
      });
      const { token } = (await signIn.json()) as { token: string };
      const bare = await fetch("/api/session");
      const withToken = await fetch("/api/session", { headers: { authorization: `Bearer ${token}` } });
      return [signIn.status, bare.status, withToken.status];
    }, link);
    told.mishaps.splice(0);
    assert.deepEqual(statuses, [200, 401, 200]);
  });

  it("says so in its headers, and no two of them contradict each other", async () => {
    for (const path of [
      "/pane.html",
      "/pane.html?view=submit",
      "/",
      "/install",
      "/wps/",
      "/api/editions",
      "/x",
    ]) {
      const { headers } = await fetch(workplace.address + path);
      const policy = directivesOf(headers.get("content-security-policy"));
      const isPane = path.startsWith("/pane.html");
      const ancestors = policy.get("frame-ancestors") ?? [];
      assert.deepEqual(policy.get("default-src"), ["'self'"], path);
      assert.deepEqual(policy.get("script-src"), ["'self'"], path);
      assert.equal(headers.get("x-frame-options"), isPane ? null : "SAMEORIGIN", path);
      assert.equal(headers.get("strict-transport-security"), null, path);
      assert.equal(ancestors[0], "'self'", path);
      assert.equal(ancestors.includes("https://*.officeapps.live.com"), isPane, path);
      for (const host of ancestors.slice(1)) assert.match(host, /^https:\/\/(\*\.)?[\w-]+(\.[\w-]+)+$/);
      assert.equal(ancestors.length > 1, isPane, path);
    }
  });

  it("lets Office keep and show the icons on its own pages", async () => {
    const icon = await fetch(`${workplace.address}/icons/panel-32.png`);
    assert.equal(icon.headers.get("content-type"), "image/png");
    assert.equal(icon.headers.get("cross-origin-resource-policy"), "cross-origin");
    assert.match(icon.headers.get("cache-control") ?? "", /max-age=86400/);
    const script = await fetch(`${workplace.address}/pane.js`);
    assert.equal(script.headers.get("cross-origin-resource-policy"), "same-origin");
  });
});
