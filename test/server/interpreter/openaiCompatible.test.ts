// The interpreter behind an address: what leaves, what is believed, and what becomes of wrong, slow and hostile answers.

import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import type { InterpreterFailure } from "../../../server/interpreter/port.ts";
import { createOpenaiCompatible } from "../../../server/interpreter/openaiCompatible.ts";
import { parseEndpointAddress } from "../../../server/interpreter/endpointAddress.ts";
import { interpreterContract, mapped, task } from "./contract.ts";
import { createInMemoryInterpreter } from "./inMemoryInterpreter.ts";
import { completion, openModelServer, saysJson, saysMappings, type ModelServer } from "./modelServer.ts";

let server: ModelServer;

describe("the interpreter behind an address", () => {
  before(async () => (server = await openModelServer()));
  after(() => server.closes());

  const timeoutMs = 400;
  function interpreter(options: { key?: string } = {}) {
    const parsed = parseEndpointAddress(server.address);
    assert.ok("address" in parsed);
    return createOpenaiCompatible({ address: parsed.address, model: "small", timeoutMs, ...options });
  }
  function behind(respond: RequestListener) {
    server.answers(respond);
    return interpreter();
  }
  const rightly = "mappings" in mapped ? mapped.mappings : [];

  interpreterContract("a model behind an address", {
    knows: () => behind(saysMappings(rightly)),
    knowsNothing: () => behind(saysMappings([])),
    fails: () => behind(saysJson({ error: { message: "no" } }, 500)),
  });

  interpreterContract("its twin in memory", {
    knows: () => createInMemoryInterpreter({ [task.text]: mapped }),
    knowsNothing: () => createInMemoryInterpreter({}),
    fails: () => createInMemoryInterpreter({ [task.text]: { failed: "unreachable" } }),
  });

  describe("a request to the model", () => {
    it("holds the message as data, the labels, and the shape of the answer", async () => {
      server.answers(saysMappings([]));
      await interpreter({ key: "sk-test" }).interpret(task);
      const asked = server.asked.at(-1)!;
      assert.deepEqual(
        [asked.url, asked.headers.authorization, asked.headers["content-type"]],
        ["/v1/chat/completions", "Bearer sk-test", "application/json"],
      );
      const body = JSON.parse(asked.body) as {
        model: string;
        temperature: number;
        stream: boolean;
        messages: { role: string; content: string }[];
        response_format: { type: string };
      };
      assert.deepEqual(
        [body.model, body.temperature, body.stream, body.response_format.type],
        ["small", 0, false, "json_schema"],
      );
      assert.deepEqual(
        body.messages.map(({ role }) => role),
        ["system", "user"],
      );
      assert.doesNotMatch(body.messages[0]!.content, /街坊/);
      assert.deepEqual(JSON.parse(body.messages[1]!.content), task);
    });

    it("bears no key where none is set", async () => {
      await behind(saysMappings([])).interpret(task);
      assert.equal(server.asked.at(-1)!.headers.authorization, undefined);
    });
  });

  describe("an answer of the model", () => {
    it("is read from between the fences of small models", async () => {
      const fenced = `\`\`\`json\n${JSON.stringify(mapped)}\n\`\`\``;
      assert.deepEqual(await behind(saysJson(completion(fenced))).interpret(task), mapped);
    });

    it("loses what nobody asked for", async () => {
      const chatty = rightly.map((each) => ({ ...each, value: 99, write: true }));
      const content = JSON.stringify({ mappings: chatty, edits: [{ field: "x", to: 1 }] });
      assert.deepEqual(await behind(saysJson(completion(content))).interpret(task), mapped);
    });

    const drip: RequestListener = (_request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
    };
    const flood: RequestListener = (_request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const pour = () => {
        while (!response.destroyed && response.write(" ".repeat(10_000)));
      };
      response.on("drain", pour);
      pour();
    };
    const text =
      (body: string | Buffer, type = "application/json"): RequestListener =>
      (_request, response) =>
        response.writeHead(200, { "content-type": type }).end(body);
    const redirect =
      (location: string, status: number): RequestListener =>
      (_request, response) =>
        response.writeHead(status, { location }).end();

    const cases: readonly (readonly [string, RequestListener, InterpreterFailure])[] = [
      ["an error of the server", saysJson({ error: "overloaded" }, 500), "refused"],
      ["a wrong key", saysJson({ error: "unauthorized" }, 401), "refused"],
      ["another success", saysJson(completion("{}"), 202), "refused"],
      ["a redirect to another host", redirect("http://192.0.2.1/v1/chat/completions", 307), "redirected"],
      ["a redirect to itself", redirect("/v1/chat/completions", 308), "redirected"],
      ["HTML", text("<h1>登录</h1>", "text/html"), "mediaType"],
      ["a stream of events", text("data: {}\n\n", "text/event-stream"), "mediaType"],
      ["no JSON", text("当然可以！"), "unreadable"],
      ["half of its JSON", text('{"choices":[{"mess'), "unreadable"],
      ["bytes that are no text", text(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])), "unreadable"],
      ["nothing", text(""), "unreadable"],
      ["JSON a thousand levels deep", text("[".repeat(60_000)), "unreadable"],
      ["no choices", saysJson({ choices: [] }), "unreadable"],
      ["a refusal", saysJson(completion(null)), "unreadable"],
      ["content in parts", saysJson(completion([{ type: "text", text: "{}" }])), "unreadable"],
      ["prose", saysJson(completion("12张应当填在自然人一格。")), "unreadable"],
      ["JSON of another shape", saysJson(completion('{"field":"a","figure":"12张"}')), "unreadable"],
      ["figures as numbers", saysMappings([{ field: "a", figure: 12 }]), "unreadable"],
      ["far too many mappings", saysMappings(Array(61).fill(rightly[0])), "unreadable"],
      ["a figure as long as a novel", saysMappings([{ field: "a", figure: "1".repeat(61) }]), "unreadable"],
      ["a flood", flood, "tooLarge"],
      ["a slow drip", drip, "timeout"],
      ["silence", () => undefined, "timeout"],
      ["a connection cut short", (request) => request.socket.destroy(), "unreachable"],
    ];
    for (const [what, respond, failed] of cases)
      it(`is a failure where it is ${what}, in time`, async () => {
        const since = Date.now();
        const answer = await behind(respond).interpret(task);
        assert.ok("failed" in answer);
        assert.equal(answer.failed, failed);
        assert.ok(Date.now() - since < timeoutMs + 400);
      });

    it("follows no redirect: the other host hears nothing", async () => {
      const other = await openModelServer();
      try {
        await behind(redirect(`${other.address}/chat/completions`, 307)).interpret(task);
        assert.deepEqual(other.asked, []);
      } finally {
        await other.closes();
      }
    });

    it("is a failure where nobody listens", async () => {
      const gone = await openModelServer();
      await gone.closes();
      const nobody = createOpenaiCompatible({ address: gone.address, model: "small", timeoutMs });
      assert.deepEqual(await nobody.interpret(task), { failed: "unreachable" });
    });
  });
});
