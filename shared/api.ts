// The shapes of the HTTP interface, for the pane that asks and the routes that answer. Reports are in report/report.ts.

import * as z from "zod/mini";
import type { SchemaError } from "./wording/schemaErrors.ts";
import type { Report } from "./report/report.ts";
import type { Completeness } from "./validation/completeness.ts";
import type { Finding } from "./validation/finding.ts";

const name = z.string().check(z.minLength(1), z.maxLength(200));
const code = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDay, "不是一个日期"));

/** 2025-02-30 is none. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

export const roles = ["filler", "approver", "reviewer", "admin"] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** A public body in the tree of bodies. */
export const unit = z.strictObject({
  code,
  name,
  parent: z.optional(z.nullable(code)),
  kind: z.optional(z.enum(["government", "department", "township", "subdistrict", "institution"])),
  level: z.optional(z.enum(["national", "province", "prefecture", "county", "township"])),
  /** regulations: may make 规章; licensing, penalties, coercion: may decide on them. */
  powers: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(50))),
  reports: z.optional(z.enum(["own", "insideParent", "vertical", "none"])),
  aliases: z.optional(z.array(name).check(z.maxLength(50))),
  validFrom: z.optional(date),
  validTo: z.optional(date),
  predecessors: z.optional(z.array(code).check(z.maxLength(50))),
});
export type Unit = z.infer<typeof unit>;

/** What rules ask of a body; the rest of it does not matter to them. */
export const unitTraits = z.looseObject({
  name: z.optional(name),
  aliases: unit.shape.aliases,
  kind: unit.shape.kind,
  level: unit.shape.level,
  powers: unit.shape.powers,
});

export const newUser = z.strictObject({
  username: z.string().check(z.minLength(1), z.maxLength(100)),
  password: z.string().check(z.minLength(8), z.maxLength(200)),
  role,
  units: z.optional(z.array(code).check(z.maxLength(1_000))),
  /** Short for `units: [unit]`. */
  unit: z.optional(code),
});
export type NewUser = z.infer<typeof newUser>;

export const user = z.looseObject({ username: z.string(), role, units: z.array(z.string()) });
export type User = z.infer<typeof user>;

export const credentials = z.union([
  z.strictObject({
    username: z.string().check(z.maxLength(100)),
    password: z.string().check(z.maxLength(200)),
  }),
  /** The token of a sign-in link, which works once. */
  z.strictObject({ link: z.string().check(z.maxLength(200)) }),
]);
export type Credentials = z.infer<typeof credentials>;

export const session = z.looseObject({ token: z.string(), user });
export type Session = z.infer<typeof session>;

export const statuses = ["submitted", "withdrawn", "returned", "accepted", "published"] as const;
export const status = z.enum(statuses);
export type Status = z.infer<typeof status>;

export const receipt = z.looseObject({
  submission: z.string(),
  unit: z.string(),
  year: z.number(),
  scope: z.enum(["agency", "government"]),
  digest: z.object({ alg: z.string(), value: z.string() }),
  receivedAt: z.string(),
  status,
});
export type Receipt = z.infer<typeof receipt>;

export const transition = z.strictObject({
  to: z.enum(["withdrawn", "returned", "accepted", "published"]),
  comment: z.optional(z.string().check(z.maxLength(5_000))),
  url: z.optional(z.string().check(z.maxLength(1_000), z.regex(/^https?:\/\//))),
  date: z.optional(date),
});
export type Transition = z.infer<typeof transition>;

/** Where a compiled file can be fetched for some minutes. */
export const download = z.looseObject({
  url: z.string(),
  name: z.string(),
  /** Of the file's bytes, hexadecimal. */
  sha256: z.string(),
  expiresAt: z.string(),
});
export type Download = z.infer<typeof download>;

/** What stands in `report` is checked as a report, `state` as a state: each names its own mistakes, or starts anew. */
export const chatRequest = z.looseObject({
  report: z.unknown(),
  previous: z.optional(z.unknown()),
  focus: z.optional(z.nullable(z.string().check(z.maxLength(500)))),
  state: z.optional(z.unknown()),
  text: z.string().check(z.maxLength(20_000)),
});
export type ChatRequest = z.infer<typeof chatRequest>;

export interface ValidateAnswer {
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
}

export interface ImportAnswer extends ValidateAnswer {
  readonly report: Report;
  readonly notes: readonly ReadingNote[];
  /** Ids of the fields that were not found. */
  readonly unread: readonly string[];
}

export interface ReadingNote {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
}

/** RFC 9457; `code` is stable and dotted. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly SchemaError[];
  readonly findings?: readonly Finding[];
}
