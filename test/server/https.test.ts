// https from files, as an administrator sets it up: the program's first words, what it serves, and what it says of wrong files.

import assert from "node:assert/strict";
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { createPrivateKey, X509Certificate } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { request, type RequestOptions } from "node:https";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import express from "express";
import { unzipSync } from "fflate";
import { addinIdOf } from "../../server/installation/addinId.ts";
import { ConfigurationError, readConfiguration } from "../../server/configuration.ts";
import { securityHeaders } from "../../server/pages.ts";
import { readTls, TlsError } from "../../server/tls.ts";

const run = promisify(execFile);

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

describe("https", function () {
  this.timeout(60_000);
  let folder: string;
  const running: ChildProcess[] = [];
  const file = (name: string) => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "https-"));
    await run("npx", ["tsx", "server/commands/certs.ts", "--out", folder, "--host", "nb.example.gov.cn"]);
    await run("npx", ["tsx", "server/commands/certs.ts", "--out", file("other")]);
  });
  afterEach(() => Promise.all(running.splice(0).map(ends)));
  after(() => rm(folder, { recursive: true, force: true }));

  /** The first words of the program; those of its fault where it does not start. */
  async function starts(environment: Record<string, string>): Promise<{ origin: string; words: string }> {
    const child = spawn(process.execPath, ["dist/server.js"], {
      env: {
        ...process.env,
        DATA_DIR: file("data"),
        PORT: "0",
        ADMIN_PASSWORD: "a-password",
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.push(child);
    let words = "";
    return new Promise((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        words += chunk.toString();
        const origin = /https?:\/\/[\w.-]+(:\d+)?/.exec(words)?.[0];
        if (origin !== undefined && words.includes("#signin=")) resolve({ origin, words });
      };
      child.stdout.on("data", listen);
      child.stderr.on("data", listen);
      child.once("exit", () => reject(new Error(words)));
    });
  }
  const startsWithTls = (more: Record<string, string> = {}) =>
    starts({ TLS_CERT: file("server.crt"), TLS_KEY: file("server.key"), ...more });

  async function asks(address: string, options: RequestOptions = {}, body = ""): Promise<Reply> {
    const ca = await readFile(file("ca.crt"));
    return new Promise((resolve, reject) => {
      const asked = request(address, { ...options, ca }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      });
      asked.on("error", reject);
      asked.end(body);
    });
  }

  it("makes a certificate for trials that the machine keeps to itself", async () => {
    const certificate = new X509Certificate(await readFile(file("server.crt")));
    for (const name of ["localhost", "nb.example.gov.cn"]) assert.equal(certificate.checkHost(name), name);
    assert.equal(certificate.checkIP("127.0.0.1"), "127.0.0.1");
    assert.ok(certificate.checkPrivateKey(createPrivateKey(await readFile(file("server.key")))));
    assert.equal((await stat(file("server.key"))).mode & 0o077, 0);
    await assert.rejects(run("npx", ["tsx", "server/commands/certs.ts", "--out", folder]), /已经有证书了/);
  });

  it("is printed, served, and written into the manifest and the files of WPS", async () => {
    const { origin, words } = await startsWithTls();
    assert.match(words, /已启动：https:\/\/localhost:\d+\//);
    assert.match(words, /https:\/\/localhost:\d+\/#signin=/);
    const manifest = (await asks(`${origin}/manifest.xml`)).body.toString();
    assert.ok(manifest.includes(`<Id>${addinIdOf(origin)}</Id>`));
    assert.ok(manifest.includes(`<SourceLocation DefaultValue="${origin}/pane.html"`));
    assert.match((await asks(`${origin}/pane.html`)).body.toString(), /任务窗格/);
    for (const name of ["jsplugins.xml", "publish.xml"])
      assert.ok((await asks(`${origin}/wps/${name}`)).body.toString().includes(`url="${origin}/wps/"`));
  });

  it("is not started with a wrong file, and the program ends with the reason", async () => {
    await assert.rejects(startsWithTls({ TLS_KEY: file("other/server.key") }), /不是一对/);
  });

  it("keeps the session's cookie to itself, and promises nothing for other ports of the host", async () => {
    const { origin } = await startsWithTls();
    const headers = { "content-type": "application/json" };
    const signIn = JSON.stringify({ username: "admin", password: "a-password" });
    const answer = await asks(`${origin}/api/session`, { method: "POST", headers }, signIn);
    assert.equal(answer.status, 200);
    assert.match(String(answer.headers["set-cookie"]), /; HttpOnly; SameSite=Strict; .*; Secure/);
    assert.equal(answer.headers["strict-transport-security"], undefined);
  });

  it("is promised for the host only by who answers at the host's own port", async () => {
    for (const [httpsOnly, promise] of [
      [true, "max-age=15552000"],
      [false, null],
    ] as const) {
      const server = express().use(securityHeaders({ httpsOnly })).listen(0, "127.0.0.1");
      await once(server, "listening");
      const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      assert.equal(answer.headers.get("strict-transport-security"), promise);
      server.closeAllConnections();
      server.close();
    }
  });

  it("opens the pane with the templates of a server that is told where Excel has the add-in from", async () => {
    const publicUrl = "https://nb.example.gov.cn";
    const port = await freePort();
    const { origin, words } = await starts({ PORT: port, PUBLIC_URL: publicUrl, ADDIN_STORE: "EXCatalog" });
    assert.equal(origin, publicUrl);
    assert.match(words, /https:\/\/nb\.example\.gov\.cn\/#signin=/);
    const response = await fetch(`http://127.0.0.1:${port}/api/templates/2021.xlsx?year=2024`);
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const extension = Buffer.from(parts["xl/webextensions/webextension1.xml"] ?? "").toString();
    assert.ok(extension.includes(`id="${addinIdOf(publicUrl)}" version="1.0.0.0" store="EXCatalog"`));
    const manifest = await (await fetch(`http://127.0.0.1:${port}/manifest.xml`)).text();
    assert.ok(manifest.includes(`<Id>${addinIdOf(publicUrl)}</Id>`));
  });

  for (const [what, environment, why] of [
    ["no key", { TLS_CERT: "server.crt" }, /TLS_KEY.*同时设置/],
    ["no certificate", { TLS_KEY: "server.key" }, /TLS_CERT.*同时设置/],
    ["a missing file", { TLS_CERT: "none.crt", TLS_KEY: "server.key" }, /TLS_CERT：没有这个文件.*none\.crt/],
    ["a folder", { TLS_CERT: "server.crt", TLS_KEY: "other" }, /TLS_KEY：读不出来/],
    [
      "files that were mixed up",
      { TLS_CERT: "server.key", TLS_KEY: "server.crt" },
      /TLS_CERT：.*不是 PEM 格式的证书/,
    ],
    ["a certificate as key", { TLS_CERT: "server.crt", TLS_KEY: "server.crt" }, /TLS_KEY：.*私钥/],
    ["a key of another certificate", { TLS_CERT: "server.crt", TLS_KEY: "other/server.key" }, /不是一对/],
    ["a wrong address", { PUBLIC_URL: "nb.example.gov.cn" }, /PUBLIC_URL/],
    ["a wrong id", { ADDIN_ID: "7" }, /ADDIN_ID.*GUID/],
    ["a wrong catalogue", { ADDIN_STORE: "C:\\x", PUBLIC_URL: "https://a.gov.cn" }, /ADDIN_STORE/],
    ["a catalogue without an address", { ADDIN_STORE: "EXCatalog" }, /PUBLIC_URL/],
    ["a wrong Office server", { OFFICE_HOSTS: "https://oos.gov.cn; script-src *" }, /OFFICE_HOSTS/],
  ] as const)
    it(`is not started with ${what}, and it is said why`, () => {
      const absolute = Object.entries(environment).map(([name, value]) => [
        name,
        name.startsWith("TLS_") ? file(value) : value,
      ]);
      assert.throws(
        () => readConfiguration(Object.fromEntries(absolute) as Record<string, string>, folder),
        (fault) => fault instanceof ConfigurationError && why.test(fault.message),
      );
    });

  it("takes no certificate that has a key in it or has expired", async () => {
    const [certificate, key] = [await readFile(file("server.crt")), await readFile(file("server.key"))];
    await writeFile(file("both.pem"), Buffer.concat([certificate, key]));
    assert.throws(() => readTls(file("both.pem"), file("server.key")), TlsError);
    const later = Date.parse(new X509Certificate(certificate).validTo) + 1;
    assert.throws(() => readTls(file("server.crt"), file("server.key"), later), /过期/);
  });
});

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
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
