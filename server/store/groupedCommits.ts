// Gathers what arrives in one turn of the event loop into one group, so that it shares one commit and one message to
// the thread that commits.

import type { Commits } from "./commits.ts";
import type { AcceptOutcome, NewSubmission } from "./port.ts";

interface Waiting {
  readonly submission: NewSubmission;
  readonly resolve: (outcome: AcceptOutcome) => void;
  readonly reject: (fault: Error) => void;
}

export class GroupedCommits {
  #waiting: Waiting[] = [];
  /** Groups without an answer yet, the one that gathers included. */
  #open = 0;
  #whenIdle: (() => void)[] = [];

  constructor(private readonly commits: Commits) {}

  /** Resolves after the commit. */
  accept(submission: NewSubmission): Promise<AcceptOutcome> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.push({ submission, resolve, reject }) > 1) return;
      this.#open++;
      setImmediate(() => void this.#commit());
    });
  }

  /** Ends when nothing is waiting any more. */
  async close(): Promise<void> {
    if (this.#open > 0) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
    await this.commits.close();
  }

  /** Nothing that waits is left without an answer; sending it again is safe. */
  async #commit(): Promise<void> {
    const group = this.#waiting;
    this.#waiting = [];
    try {
      const settled = await this.commits.commit(group.map(({ submission }) => submission));
      group.forEach(({ resolve, reject }, index) => {
        const one = settled[index] ?? { fault: "not stored" };
        if ("outcome" in one) resolve(one.outcome);
        else reject(new Error(one.fault));
      });
    } catch (fault) {
      const reason = fault instanceof Error ? fault : new Error(String(fault));
      group.forEach(({ reject }) => reject(reason));
    }
    if (--this.#open === 0) this.#whenIdle.splice(0).forEach((done) => done());
  }
}
