// The chat of a page whose server has an interpreter, has none, is gone, or answers anything: the page's own understanding comes first.

import assert from "node:assert/strict";
import { answerTo } from "../../../addin/chat/conversation.ts";
import { createInterpreterServer } from "../../../addin/chat/interpreterServer.ts";
import { converse } from "../../../shared/dialogue/converse.ts";
import { blank } from "../../scenario/scenario.ts";
import { openOffice, type Office } from "../../server/office.ts";
import { createInMemoryInterpreter } from "../../server/interpreter/inMemoryInterpreter.ts";

const { report, form } = blank("2021");
const person = "requests.received.naturalPerson";
const said = "街坊们捎来12张单子";

/** A page that came from `origin`, and the paths that it asked for. */
function page(answer: (path: string, init?: RequestInit) => Promise<Response>) {
  const asked: string[] = [];
  const server = createInterpreterServer(((path: string, init?: RequestInit) => {
    asked.push(path);
    return answer(path, init);
  }) as typeof fetch);
  return { asked, says: (text: string) => answerTo({ report, text }, { form }, server) };
}
const json = (value: unknown, status = 200) => Promise.resolve(Response.json(value, { status }));

describe("the chat of a page", () => {
  const own = converse({ report, text: said }, { form });
  let office: Office | undefined;
  afterEach(async () => {
    await office?.closes();
    office = undefined;
  });
  const pageOf = ({ origin }: Office) => page((path, init) => fetch(origin + path, init));

  it("shows what the server's interpreter made of it", async () => {
    const interpreter = createInMemoryInterpreter({
      [said]: { mappings: [{ field: person, figure: "12张" }] },
    });
    office = await openOffice({ interpreter });
    const clerk = pageOf(office);
    const answer = await clerk.says(said);
    assert.deepEqual(answer.edits, [{ field: person, from: null, to: 12 }]);
    assert.match(answer.reply, /由智能解读，请核对/);
    assert.deepEqual(answer.state.pending, answer.edits);
    await clerk.says(said);
    assert.deepEqual(clerk.asked, ["/healthz", "/api/chat", "/api/chat"]);
  });

  it("asks nobody what it understands itself", async () => {
    const clerk = page(() => assert.fail());
    assert.equal((await clerk.says("本年新收自然人12件")).edits.length, 1);
    assert.deepEqual((await clerk.says("清空街坊们的12张单子")).edits, []);
    assert.deepEqual(clerk.asked, []);
  });

  it("sends no message to a server without an interpreter, and asks only once", async () => {
    office = await openOffice();
    const clerk = pageOf(office);
    assert.deepEqual([await clerk.says(said), await clerk.says(said)], [own, own]);
    assert.deepEqual(clerk.asked, ["/healthz"]);
  });

  it("answers by itself where the network is gone, at once", async () => {
    const clerk = page(() => Promise.reject(new TypeError("Failed to fetch")));
    assert.deepEqual(await clerk.says(said), own);
  });

  it("waits a second at most where the network swallows everything", async () => {
    const clerk = page(
      (_path, init) =>
        new Promise((_resolve, reject) =>
          init?.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError"))),
        ),
    );
    const since = Date.now();
    assert.deepEqual(await clerk.says(said), own);
    assert.ok(Date.now() - since < 1_400);
  });

  const proposal = {
    interpreted: true,
    reply: "…",
    edits: [{ field: person, from: null, to: 12 }],
    state: {},
  };
  for (const [what, answer] of [
    ["an error", () => json({ code: "server.fault" }, 500)],
    ["no JSON", () => Promise.resolve(new Response("<h1>登录</h1>"))],
    ["its own understanding, which is none", () => json({ ...proposal, interpreted: undefined })],
    ["another shape", () => json({ ...proposal, edits: { [person]: 12 } })],
    ["an unknown cell", () => json({ ...proposal, edits: [{ field: "nowhere", from: null, to: 1 }] })],
    [
      "words for a section",
      () => json({ ...proposal, edits: [{ field: "narrative.others", from: null, to: "…" }] }),
    ],
    ["an impossible figure", () => json({ ...proposal, edits: [{ field: person, from: null, to: -1 }] })],
    ["text for a figure", () => json({ ...proposal, edits: [{ field: person, from: null, to: "12" }] })],
  ] as const)
    it(`answers by itself where the server says ${what}`, async () => {
      const clerk = page((path) =>
        path === "/healthz" ? json({ status: "ok", interpreter: true }) : answer(),
      );
      assert.deepEqual(await clerk.says(said), own);
      assert.deepEqual(clerk.asked, ["/healthz", "/api/chat"]);
    });
});
