// An interpreter behind an address that speaks the chat completions protocol, in an office's own network or elsewhere.
// It sends the message, its figures and the form's labels, never a figure of the report; it trusts nothing that comes back.

import * as z from "zod/mini";
import type { Interpretation, Interpreter, InterpreterFailure, Task } from "./port.ts";
import { answerOfModel, promptOf } from "./prompt.ts";

export interface Endpoint {
  /** The address of the completions, checked by endpointAddress.ts. */
  readonly address: string;
  readonly key?: string;
  readonly model: string;
  /** For everything from the first packet to the last. */
  readonly timeoutMs: number;
}

/** Bytes of an answer: many times what sixty mappings take. */
const longestAnswer = 65_536;

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).check(z.minLength(1)),
});

class Failed extends Error {
  constructor(
    readonly failure: InterpreterFailure,
    readonly status?: number,
  ) {
    super(failure);
  }
}

export function createOpenaiCompatible(endpoint: Endpoint): Interpreter {
  return {
    async interpret(task) {
      const deadline = AbortSignal.timeout(endpoint.timeoutMs);
      try {
        return { mappings: readMappings(await complete(task, endpoint, deadline)) };
      } catch (fault) {
        return failureOf(fault, deadline);
      }
    },
  };
}

async function complete(task: Task, endpoint: Endpoint, signal: AbortSignal): Promise<string> {
  const response = await fetch(endpoint.address, {
    method: "POST",
    headers: {
      accept: "application/json",
      "accept-encoding": "identity",
      "content-type": "application/json",
      ...(endpoint.key !== undefined && { authorization: `Bearer ${endpoint.key}` }),
    },
    body: JSON.stringify(promptOf(task, endpoint.model)),
    redirect: "manual",
    signal,
  });
  try {
    const { status } = response;
    if (status >= 300 && status < 400) throw new Failed("redirected", status);
    if (status !== 200) throw new Failed("refused", status);
    if (!/^application\/json(?:\s*;|$)/i.test(response.headers.get("content-type") ?? ""))
      throw new Failed("mediaType");
    return await readBody(response);
  } catch (fault) {
    // What is left of the answer is not waited for.
    await response.body?.cancel().catch(() => undefined);
    throw fault;
  }
}

async function readBody({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > longestAnswer) throw new Failed("tooLarge");
    chunks.push(chunk);
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
}

function readMappings(body: string) {
  const { choices } = completion.parse(JSON.parse(body));
  return answerOfModel.parse(JSON.parse(unfenced(choices[0]?.message.content ?? ""))).mappings;
}

/** Small models put their JSON between ```json and ```. */
const unfenced = (content: string) =>
  /^\s*```(?:json)?\s*\n([^]*?)\n\s*```\s*$/.exec(content)?.[1] ?? content;

function failureOf(fault: unknown, deadline: AbortSignal): Interpretation {
  if (fault instanceof Failed)
    return { failed: fault.failure, ...(fault.status !== undefined && { status: fault.status }) };
  if (deadline.aborted) return { failed: "timeout" };
  const isOurs = fault instanceof SyntaxError || fault instanceof z.core.$ZodError || isDecoding(fault);
  return { failed: isOurs ? "unreadable" : "unreachable" };
}

const isDecoding = (fault: unknown) =>
  fault instanceof TypeError && "code" in fault && fault.code === "ERR_ENCODING_INVALID_ENCODED_DATA";
