// What was said is kept with the worksheets: it comes back as it was, or not at all.

import assert from "node:assert/strict";
import { parseTranscript, trimmed, type Message } from "../../../addin/chat/transcript.ts";

const said = (text: string): Message => ({ by: "person", text });

describe("a transcript", () => {
  it("comes back as it was kept", () => {
    const kept = {
      messages: [
        said("自然人新收12件"),
        {
          by: "assistant" as const,
          text: "这样填对吗？",
          proposal: {
            edits: [{ field: "requests.received.naturalPerson", from: null, to: 12 }],
            raises: [],
            settles: [],
            outcome: "open" as const,
          },
        },
      ],
      state: { version: 1 },
    };
    assert.deepEqual(parseTranscript(JSON.stringify(kept)), kept);
  });

  it("begins anew where it is damaged or of another shape", () => {
    for (const text of [undefined, "", "{", "[]", '{"messages":[{"by":"nobody","text":1}]}'])
      assert.deepEqual(parseTranscript(text), { messages: [] });
  });

  it("lets go of what was said long ago, and never of the last exchange", () => {
    const many = Array.from({ length: 200 }, (_, index) => said(`第${index}句`));
    const { messages } = trimmed({ messages: many });
    assert.equal(messages.length, 80);
    assert.equal(messages.at(-1)?.text, "第199句");
    const long = trimmed({ messages: [said("旧"), said("长".repeat(90_000)), said("新")] });
    assert.deepEqual(
      long.messages.map(({ text }) => text.length),
      [90_000, 1],
    );
  });
});
