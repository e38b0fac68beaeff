// A submission on its way: its id is made and kept, with the report, before anything is sent, so that a reload or a lost
// answer never makes a second one. Sending the same id with the same content again is safe (contract.md).

import * as z from "zod/mini";
import { receipt, type Receipt } from "../../shared/api.ts";
import type { Report } from "../../shared/report/report.ts";
import { isFailure, type Client, type Failure, type Replacing } from "../client/client.ts";
import type { Store } from "../host/port.ts";
import { makeId } from "./makeId.ts";

/** `prepared`: kept, perhaps sent, no answer yet. */
export type Submission =
  | {
      readonly state: "prepared";
      readonly id: string;
      readonly digest: string;
      readonly report: Report;
      readonly over?: Replacing;
      readonly failure?: Failure;
    }
  | { readonly state: "refused"; readonly id: string; readonly digest: string; readonly failure: Failure }
  | { readonly state: "received"; readonly id: string; readonly digest: string; readonly receipt: Receipt };

export interface Outbox {
  current(): Submission | undefined;
  /** Sends the report; what was prepared for another content is left behind, for it was not accepted. */
  send(report: Report, digest: string, over?: Replacing): Promise<Submission>;
  /** Sends again what is prepared. */
  retry(): Promise<Submission | undefined>;
  /** The person starts on another report: what was answered is done with, what was not stays to be sent again. */
  clear(): Promise<void>;
}

const storeKey = "submission";

export interface OutboxOptions {
  readonly client: Pick<Client, "submit">;
  readonly store: Store;
  readonly makeId?: () => string;
}

export async function createOutbox({
  client,
  store,
  makeId: newId = makeId,
}: OutboxOptions): Promise<Outbox> {
  let current = parseSubmission(await store.get(storeKey));
  const keep = async (next: Submission | undefined) => {
    current = next;
    await store.set(storeKey, next ? JSON.stringify(next) : "");
  };

  async function deliver(prepared: Extract<Submission, { state: "prepared" }>): Promise<Submission> {
    const { id, digest } = prepared;
    const answer = await client.submit(id, prepared.report, prepared.over);
    const next: Submission = !isFailure(answer)
      ? { state: "received", id, digest, receipt: answer }
      : answer.failed === "refused"
        ? { state: "refused", id, digest, failure: answer }
        : { ...prepared, failure: answer };
    await keep(next);
    return next;
  }

  return {
    current: () => current,
    async send(report, digest, over) {
      const again = current?.state === "prepared" && isSame(current, digest, over) ? current : undefined;
      const prepared =
        again ?? ({ state: "prepared", id: newId(), digest, report, ...(over && { over }) } as const);
      await keep(prepared);
      return deliver(prepared);
    },
    retry: async () => (current?.state === "prepared" ? deliver(current) : current),
    clear: () => (current?.state === "prepared" ? Promise.resolve() : keep(undefined)),
  };
}

const isSame = (
  prepared: Extract<Submission, { state: "prepared" }>,
  digest: string,
  over: Replacing | undefined,
): boolean =>
  prepared.digest === digest &&
  prepared.over?.replaces === over?.replaces &&
  prepared.over?.reason === over?.reason;

const failure = z.object({
  failed: z.enum(["unreachable", "refused"]),
  status: z.optional(z.number()),
  code: z.string(),
  message: z.string(),
  findings: z.optional(z.array(z.string())),
});
const about = { id: z.string(), digest: z.string() };
const kept = z.discriminatedUnion("state", [
  z.object({
    state: z.literal("prepared"),
    ...about,
    report: z.record(z.string(), z.unknown()),
    over: z.optional(z.object({ replaces: z.string(), reason: z.optional(z.string()) })),
    failure: z.optional(failure),
  }),
  z.object({ state: z.literal("refused"), ...about, failure }),
  z.object({ state: z.literal("received"), ...about, receipt }),
]);

function parseSubmission(text: string | undefined): Submission | undefined {
  if (text === undefined || text === "") return undefined;
  try {
    // The report inside was valid when it was kept, and the server checks it again.
    return kept.parse(JSON.parse(text)) as unknown as Submission;
  } catch {
    // Damaged: nothing is known to be on its way.
    return undefined;
  }
}
