// Gathers submissions into groups, each of which shares one commit: what arrives in one turn of the event loop, so that
// a crowd waits for the disk together, but in groups so small that the first of a crowd need not wait for its last.

import type { Commits } from "./commits.ts";
import type { AcceptOutcome, NewSubmission } from "./port.ts";

interface Waiting {
  readonly submission: NewSubmission;
  readonly resolve: (outcome: AcceptOutcome) => void;
  readonly reject: (fault: Error) => void;
}

/** Beyond some eight, a larger group makes a commit hardly cheaper. */
const largestGroup = 8;

export class GroupedCommits {
  #waiting: Waiting[] = [];

  constructor(private readonly commits: Commits) {}

  /** Resolves after the commit. */
  accept(submission: NewSubmission): Promise<AcceptOutcome> {
    return new Promise((resolve, reject) => {
      const size = this.#waiting.push({ submission, resolve, reject });
      if (size === largestGroup) this.commit();
      else if (size === 1) setImmediate(() => this.commit());
    });
  }

  /** Commits what is waiting, and answers all of it: sending what failed again is safe. */
  commit(): void {
    const group = this.#waiting;
    if (group.length === 0) return;
    this.#waiting = [];
    const settled = this.commits.settle(group.map(({ submission }) => submission));
    group.forEach(({ resolve, reject }, index) => {
      const one = settled[index] ?? { fault: "not stored" };
      if ("outcome" in one) resolve(one.outcome);
      else reject(new Error(one.fault));
    });
  }
}
