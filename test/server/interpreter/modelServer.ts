// A server on this machine that speaks the chat completions protocol, rightly or wrongly. For tests only.

import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface ModelServer {
  /** Up to the version: …/v1. */
  readonly address: string;
  readonly asked: readonly Asked[];
  /** How the next requests are answered, after their bodies have been read. */
  answers(respond: RequestListener): void;
  /** How many connections are open. */
  connections(): Promise<number>;
  closes(): Promise<void>;
}

/** As such servers send it, with more than anybody needs. */
export const completion = (content: unknown) => ({
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1,
  model: "local",
  choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

export const saysJson =
  (value: unknown, status = 200): RequestListener =>
  (_request, response) =>
    response
      .writeHead(status, { "content-type": "application/json; charset=utf-8" })
      .end(JSON.stringify(value));

export const saysMappings = (mappings: unknown): RequestListener =>
  saysJson(completion(JSON.stringify({ mappings })));

export async function openModelServer(): Promise<ModelServer> {
  const asked: Asked[] = [];
  let respond: RequestListener = saysMappings([]);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      asked.push({ url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() });
      respond(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    answers: (next) => (respond = next),
    connections: () =>
      new Promise((resolve, reject) =>
        server.getConnections((fault, count) => (fault ? reject(fault) : resolve(count))),
      ),
    closes: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
