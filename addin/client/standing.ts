// Where a unit's report of a year stands on the server: the latest version, and what the reviewer wrote of it.

import * as z from "zod/mini";
import { receipt, type Receipt } from "../../shared/api.ts";
import type { Report } from "../../shared/report/report.ts";
import { checked, isFailure, type Client, type Failure } from "./client.ts";

export interface Standing {
  readonly receipt: Receipt;
  /** The last step's words, as of a report that was returned. */
  readonly comment?: string;
}

export interface StandingOf extends Pick<Report, "year" | "scope"> {
  readonly unit: string;
}

const list = z.looseObject({ items: z.array(receipt) });
const one = z.looseObject({
  receipt,
  transitions: z.array(z.looseObject({ to: z.string(), comment: z.nullable(z.string()) })),
});

/** Undefined where nothing has been submitted. */
export async function latestStanding(
  client: Pick<Client, "ask">,
  { unit, year, scope }: StandingOf,
): Promise<Standing | Failure | undefined> {
  const query = new URLSearchParams({ unit, year: String(year) }).toString();
  const page = checked(list, await client.ask("GET", `/api/submissions?${query}`));
  if (isFailure(page)) return page;
  // The newest comes first.
  const latest = page.items.find((each) => each.scope === scope && each.unit === unit);
  if (!latest) return undefined;
  const answer = checked(
    one,
    await client.ask("GET", `/api/submissions/${encodeURIComponent(latest.submission)}`),
  );
  if (isFailure(answer)) return answer;
  const { comment } = answer.transitions.at(-1) ?? { comment: null };
  return { receipt: answer.receipt, ...(comment !== null && comment !== "" && { comment }) };
}

/** Undefined where it was withdrawn. */
export async function withdraw(
  client: Pick<Client, "ask">,
  submission: string,
): Promise<Failure | undefined> {
  const path = `/api/submissions/${encodeURIComponent(submission)}/transitions`;
  const answer = checked(receipt, await client.ask("POST", path, { to: "withdrawn" }));
  return isFailure(answer) ? answer : undefined;
}
