// What the pane makes of the server's answers, and of answers that are not the server's.

import assert from "node:assert/strict";
import { createClient, isFailure } from "../../../addin/client/client.ts";

const answering = (status: number, body: string, token?: string) => {
  const requests: { path: Parameters<typeof fetch>[0]; headers: Headers }[] = [];
  const client = createClient({
    token: () => token,
    fetch: (path, init) => {
      requests.push({ path, headers: new Headers(init?.headers) });
      return Promise.resolve(new Response(body, { status }));
    },
  });
  return { client, requests };
};

describe("the client", () => {
  it("sends the token with every request", async () => {
    const { client, requests } = answering(200, "[]", "secret");
    assert.deepEqual(await client.units(), []);
    assert.equal(requests[0]?.headers.get("authorization"), "Bearer secret");
  });

  it("tells a problem in the server's words", async () => {
    const { client } = answering(
      401,
      JSON.stringify({ code: "session.credentials", title: "用户名或密码不对" }),
    );
    assert.deepEqual(await client.signIn({ username: "a", password: "b" }), {
      failed: "refused",
      status: 401,
      code: "session.credentials",
      message: "用户名或密码不对",
    });
  });

  for (const [what, status, body] of [
    ["a server that fails", 503, "{}"],
    ["a server that is busy", 429, "{}"],
    ["a proxy's page", 200, "<html>登录网络</html>"],
    ["an answer of another shape", 200, '{"hello":1}'],
  ] as const) {
    it(`may ask again after ${what}`, async () => {
      const answer = await answering(status, body).client.importReport("…");
      assert.ok(isFailure(answer) && answer.failed === "unreachable" && answer.message !== "");
    });
  }

  it("may ask again where nobody answered", async () => {
    const client = createClient({
      token: () => undefined,
      fetch: () => Promise.reject(new TypeError("network")),
    });
    const answer = await client.units();
    assert.ok(isFailure(answer) && answer.code === "network");
  });

  it("builds addresses that hold any id", () => {
    const { client } = answering(200, "");
    assert.equal(client.documentUrl("a/b"), "/api/submissions/a%2Fb/document?format=html");
  });
});
