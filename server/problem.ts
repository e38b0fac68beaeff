// A failure that a client is told of: one code of the catalogue, with details. Thrown by resources, worded in shared/wording.

import type { ProblemDocument } from "../shared/api.ts";
import { problems, type ProblemCode } from "../shared/wording/problems.ts";

export type ProblemDetails = Partial<Pick<ProblemDocument, "detail" | "errors" | "findings">>;

/** A problem as it goes from one thread to another. */
export type ProblemData = Pick<Problem, "code" | "details" | "headers">;

export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
    readonly headers: Readonly<Record<string, string>> = {},
    /** What went wrong beneath: logged, never sent. */
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "Problem";
  }

  static from({ code, details, headers }: ProblemData): Problem {
    return new Problem(code, details, headers);
  }

  toData(): ProblemData {
    return { code: this.code, details: this.details, headers: this.headers };
  }

  get status(): number {
    return problems[this.code].status;
  }

  /** RFC 9457. */
  toDocument(): ProblemDocument {
    const { status, title } = problems[this.code];
    return { type: "about:blank", title, status, code: this.code, ...this.details };
  }
}
