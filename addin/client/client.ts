// The server as the pane knows it: a few requests, their answers checked, failures as values.
// It keeps the session's token, not the report.

import * as z from "zod/mini";
import {
  download,
  receipt,
  session,
  unit,
  type Credentials,
  type Download,
  type Receipt,
  type Session,
  type Unit,
} from "../../shared/api.ts";
import type { Report } from "../../shared/report/report.ts";
import { workbookType } from "../../shared/worksheet/mediaType.ts";

/** Why a request brought nothing. `unreachable`: it may or may not have arrived; to ask again is safe. */
export interface Failure {
  readonly failed: "unreachable" | "refused";
  readonly status?: number;
  /** The problem's stable code. */
  readonly code: string;
  /** For people, in Chinese. */
  readonly message: string;
  /** What the server found wrong with the report, in sentences. */
  readonly findings?: readonly string[] | undefined;
}

export interface ImportAnswer {
  readonly report: unknown;
  readonly notes: readonly {
    readonly code: string;
    readonly message: string;
    readonly field?: string | undefined;
  }[];
  readonly unread: readonly string[];
}

/** Not checked yet: parseReport says whether it is a report. */
export interface LastYear {
  readonly report: unknown;
}

export interface Client {
  signIn(credentials: Credentials): Promise<Session | Failure>;
  signOut(): Promise<void>;
  units(): Promise<readonly Unit[] | Failure>;
  /** The unit's accepted report of the year before; a failure with status 404 where there is none. */
  previous(unit: string, year: number, scope: Report["scope"]): Promise<LastYear | Failure>;
  /** The sentences that this installation composes; undefined where it cannot be asked. */
  wording(edition: string, profile: string | undefined): Promise<string | undefined>;
  /** A published report as text, or a workbook as its file. */
  importReport(source: string | Blob): Promise<ImportAnswer | Failure>;
  /** Same id and same content may be sent again: the answer is the same receipt. */
  submit(id: string, report: Report, over?: Replacing): Promise<Receipt | Failure>;
  /** The report compiled as a file, and where it can be fetched for some minutes. */
  makeFile(format: string, report: Report): Promise<Download | Failure>;
  /** Where the compiled report of a submission is read. */
  documentUrl(submission: string): string;
  /** Any other request; its answer is not checked yet. */
  ask(method: "GET" | "POST", path: string, body?: unknown): Promise<unknown>;
}

/** The earlier submission that a new one takes the place of; one that was accepted wants a reason. */
export interface Replacing {
  readonly replaces: string;
  readonly reason?: string | undefined;
}

export const isFailure = (answer: object): answer is Failure => "failed" in answer;

export interface ClientOptions {
  readonly fetch?: typeof globalThis.fetch;
  readonly token: () => string | undefined;
}

const problem = z.looseObject({
  code: z.optional(z.string()),
  title: z.optional(z.string()),
  detail: z.optional(z.string()),
  findings: z.optional(z.array(z.looseObject({ message: z.string() }))),
});
const importAnswer = z.looseObject({
  report: z.unknown(),
  notes: z.array(z.looseObject({ code: z.string(), message: z.string(), field: z.optional(z.string()) })),
  unread: z.array(z.string()),
});
const units = z.array(z.looseObject(unit.def.shape));

export function createClient({ fetch = globalThis.fetch.bind(globalThis), token }: ClientOptions): Client {
  async function request(
    method: string,
    path: string,
    body?: { type: string; content: string | Blob },
  ): Promise<unknown> {
    const bearer = token();
    const headers: Record<string, string> = { accept: "application/json" };
    if (body) headers["content-type"] = body.type;
    if (bearer !== undefined) headers.authorization = `Bearer ${bearer}`;
    let response: Response;
    try {
      response = await fetch(path, { method, headers, ...(body && { body: body.content }) });
    } catch {
      // No answer at all: the network, a proxy, or a server that is being restarted.
      return failure("unreachable", undefined, "network", "连不上服务器，请检查网络后重试。");
    }
    const text = await response.text().catch(() => "");
    const answer = parseJson(text);
    if (response.ok) return answer;
    const parsed = problem.safeParse(answer);
    const { code, title, detail, findings } = parsed.success ? parsed.data : {};
    const words = [title, detail].filter(Boolean).join("：");
    const later = response.status >= 500 || response.status === 429;
    return {
      ...failure(
        later ? "unreachable" : "refused",
        response.status,
        code ?? `http.${response.status}`,
        words === "" ? `服务器没有接受（${response.status}）。` : words,
      ),
      ...(findings && { findings: findings.map(({ message }) => message) }),
    };
  }
  const json = (value: unknown) => ({ type: "application/json", content: JSON.stringify(value) });

  return {
    signIn: async (credentials) => checked(session, await request("POST", "/api/session", json(credentials))),
    async signOut() {
      await request("DELETE", "/api/session");
    },
    units: async () => checked(units, await request("GET", "/api/units")),
    async previous(code, year, scope) {
      const query = new URLSearchParams({ year: String(year), scope });
      const answer = await request(
        "GET",
        `/api/units/${encodeURIComponent(code)}/previous?${query.toString()}`,
      );
      return typeof answer === "object" && answer !== null && isFailure(answer) ? answer : { report: answer };
    },
    async wording(edition, profile) {
      const query = profile === undefined ? "" : `?profile=${encodeURIComponent(profile)}`;
      const path = `/api/editions/${encodeURIComponent(edition)}/wording${query}`;
      const response = await fetch(path).catch(() => undefined);
      return response?.ok ? response.text() : undefined;
    },
    importReport: async (source) =>
      checked(
        importAnswer,
        await request("POST", "/api/import", {
          type: typeof source === "string" ? "text/plain; charset=utf-8" : workbookType,
          content: source,
        }),
      ),
    async submit(id, report, over) {
      const { replaces, reason } = over ?? {};
      const query = new URLSearchParams({
        ...(replaces !== undefined && { replaces }),
        ...(reason !== undefined && { reason }),
      }).toString();
      const path = `/api/submissions/${encodeURIComponent(id)}${query && `?${query}`}`;
      return checked(receipt, await request("PUT", path, json(report)));
    },
    makeFile: async (format, report) =>
      checked(
        download,
        await request(
          "POST",
          `/api/downloads?${new URLSearchParams({ format }).toString()}`,
          json({ report }),
        ),
      ),
    documentUrl: (submission) => `/api/submissions/${encodeURIComponent(submission)}/document?format=html`,
    ask: (method, path, body) => request(method, path, body === undefined ? undefined : json(body)),
  };
}

const failure = (
  failed: Failure["failed"],
  status: number | undefined,
  code: string,
  message: string,
): Failure => ({
  failed,
  ...(status !== undefined && { status }),
  code,
  message,
});

/** An answer of another shape comes from something else than this server, such as a proxy's page. */
export function checked<T extends z.ZodMiniType>(schema: T, answer: unknown): z.infer<T> | Failure {
  if (typeof answer === "object" && answer !== null && isFailure(answer)) return answer;
  const parsed = schema.safeParse(answer);
  return parsed.success
    ? parsed.data
    : failure("unreachable", undefined, "answer.unexpected", "服务器的回答无法识别，请稍后重试。");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
