// Gathers what arrives in one turn of the event loop into one group, so that it shares one commit.

import type { Commits } from "./commits.ts";
import type { AcceptOutcome, NewSubmission } from "./port.ts";

interface Waiting {
  readonly submission: NewSubmission;
  readonly resolve: (outcome: AcceptOutcome) => void;
  readonly reject: (fault: Error) => void;
}

export class GroupedCommits {
  #waiting: Waiting[] = [];

  constructor(private readonly commits: Commits) {}

  /** Resolves after the commit. */
  accept(submission: NewSubmission): Promise<AcceptOutcome> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.push({ submission, resolve, reject }) === 1) setImmediate(() => this.commit());
    });
  }

  /** Commits what is waiting now. Each has its answer after it; sending it again is safe. */
  commit(): void {
    const group = this.#waiting;
    this.#waiting = [];
    if (group.length === 0) return;
    const settled = this.commits.settle(group.map(({ submission }) => submission));
    group.forEach(({ resolve, reject }, index) => {
      const one = settled[index] ?? { fault: new Error("not stored") };
      if ("outcome" in one) resolve(one.outcome);
      else reject(one.fault);
    });
  }
}
