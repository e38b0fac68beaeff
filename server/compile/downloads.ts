// Files that wait to be fetched, in memory: each for ten minutes, all together no more than a bounded size.

import type { Answer } from "../endpoint.ts";

const livingMs = 600_000;
const mostBytes = 96 * 2 ** 20;

interface Kept {
  readonly answer: Answer;
  readonly size: number;
  readonly expiresAt: number;
}

export class Downloads {
  readonly #keptById = new Map<string, Kept>();
  #size = 0;

  /** Milliseconds since 1970 when it will be forgotten; the oldest go earlier where there are too many. */
  keep(id: string, answer: Answer, now: number): number {
    const size = answer.body?.length ?? 0;
    const expiresAt = now + livingMs;
    this.#keptById.set(id, { answer, size, expiresAt });
    this.#size += size;
    for (const [oldest, kept] of this.#keptById) {
      if (oldest === id || (kept.expiresAt > now && this.#size <= mostBytes)) break;
      this.#forget(oldest, kept);
    }
    return expiresAt;
  }

  find(id: string, now: number): Answer | undefined {
    const kept = this.#keptById.get(id);
    if (!kept || kept.expiresAt <= now) return undefined;
    return kept.answer;
  }

  #forget(id: string, { size }: Kept): void {
    this.#keptById.delete(id);
    this.#size -= size;
  }
}
