// Gathers submissions into groups: while one group is on its way to the disk, the next one gathers behind it.
// A commit costs as much as storing several reports, so company is cheap, and nobody waits for a clock.

import type { Commits } from "./commits.ts";
import type { AcceptOutcome, NewSubmission } from "./port.ts";

interface Waiting {
  readonly submission: NewSubmission;
  readonly resolve: (outcome: AcceptOutcome) => void;
  readonly reject: (fault: Error) => void;
}

export class GroupedCommits {
  #waiting: Waiting[] = [];
  #isCommitting = false;
  #whenIdle: (() => void)[] = [];

  constructor(private readonly commits: Commits) {}

  /** Resolves after the commit. */
  accept(submission: NewSubmission): Promise<AcceptOutcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ submission, resolve, reject });
      if (this.#isCommitting) return;
      this.#isCommitting = true;
      // What arrives in the same turn of the event loop belongs to the group.
      setImmediate(() => void this.#commitAll());
    });
  }

  /** Ends when nothing is waiting any more. */
  async close(): Promise<void> {
    if (this.#isCommitting) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
    await this.commits.close();
  }

  async #commitAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const group = this.#waiting;
      this.#waiting = [];
      await this.#commit(group);
    }
    this.#isCommitting = false;
    this.#whenIdle.splice(0).forEach((done) => done());
  }

  /** Nothing that waits is left without an answer; sending it again is safe. */
  async #commit(group: readonly Waiting[]): Promise<void> {
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
  }
}
