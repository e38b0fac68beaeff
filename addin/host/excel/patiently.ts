// While a cell is being edited Excel refuses every call: then it is asked again until the person has finished.

export interface PatienceOptions {
  readonly waitMs?: number;
  /** After so many refusals the fault is passed on. */
  readonly most?: number;
}

export interface Patience {
  call<T>(run: () => Promise<T>): Promise<T>;
  /** Told when waiting begins and ends, for one quiet line in the pane. Answers how to stop listening. */
  onWaiting(listener: (waiting: boolean) => void): () => void;
}

export function createPatience({ waitMs = 400, most = 300 }: PatienceOptions = {}): Patience {
  const listeners = new Set<(waiting: boolean) => void>();
  let waiting = 0;
  const count = (change: 1 | -1) => {
    const before = waiting > 0;
    waiting += change;
    if (before === waiting > 0) return;
    for (const listener of listeners) listener(waiting > 0);
  };

  return {
    async call(run) {
      let refusals = 0;
      try {
        for (;;) {
          try {
            return await run();
          } catch (error) {
            if (errorCode(error) !== "InvalidOperationInCellEditMode" || refusals >= most) throw error;
          }
          if (refusals++ === 0) count(1);
          await new Promise((done) => setTimeout(done, waitMs));
        }
      } finally {
        if (refusals > 0) count(-1);
      }
    },
    onWaiting(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The code of an OfficeExtension.Error; "" for any other fault. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
