// Wrong passwords slow down one account from one address, and nobody else anywhere else.
// Tries of the same account from the same address take turns, so that many at once are counted, too.

/** Free tries before the first wait; each further one doubles it. */
const freeTries = 5;
const firstWaitMs = 30_000;
const longestWaitMs = 15 * 60_000;
const forgottenAfterMs = 60 * 60_000;
const mostRemembered = 50_000;

interface Tries {
  wrong: number;
  last: number;
}

export class Throttle {
  readonly #triesByKey = new Map<string, Tries>();
  readonly #turnByKey = new Map<string, Promise<unknown>>();

  constructor(private readonly now: () => number) {}

  /** Runs a try after all earlier ones of this account from this address. */
  async inTurn<T>(account: string, address: string, attempt: () => Promise<T>): Promise<T> {
    const key = keyOf(account, address);
    const turn = (this.#turnByKey.get(key) ?? Promise.resolve()).then(attempt, attempt);
    this.#turnByKey.set(key, turn);
    try {
      return await turn;
    } finally {
      if (this.#turnByKey.get(key) === turn) this.#turnByKey.delete(key);
    }
  }

  /** Seconds to wait before the next try; 0 if none. */
  waitSeconds(account: string, address: string): number {
    const tries = this.#triesByKey.get(keyOf(account, address));
    if (!tries || tries.wrong < freeTries) return 0;
    const wait = Math.min(firstWaitMs * 2 ** (tries.wrong - freeTries), longestWaitMs);
    return Math.max(0, Math.ceil((tries.last + wait - this.now()) / 1000));
  }

  wrong(account: string, address: string): void {
    const key = keyOf(account, address);
    const now = this.now();
    const known = this.#triesByKey.get(key);
    const tries = known && now - known.last < forgottenAfterMs ? known : { wrong: 0, last: now };
    this.#triesByKey.delete(key);
    this.#triesByKey.set(key, { wrong: tries.wrong + 1, last: now });
    const [oldest] = this.#triesByKey.keys();
    if (this.#triesByKey.size > mostRemembered && oldest !== undefined) this.#triesByKey.delete(oldest);
  }

  right(account: string, address: string): void {
    this.#triesByKey.delete(keyOf(account, address));
  }
}

const keyOf = (account: string, address: string) => JSON.stringify([account, address]);
