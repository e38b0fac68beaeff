// While a cell is being edited Excel refuses every call: then it is asked again until the person has finished.

export interface Patience {
  readonly waitMs?: number;
  /** After so many refusals the fault is passed on. */
  readonly most?: number;
  /** Told when waiting begins and ends, for one quiet line in the pane. */
  readonly onWaiting?: (waiting: boolean) => void;
}

export async function patiently<T>(
  call: () => Promise<T>,
  { waitMs = 400, most = 300, onWaiting }: Patience = {},
): Promise<T> {
  for (let refusals = 0; ; refusals++) {
    try {
      const result = await call();
      if (refusals > 0) onWaiting?.(false);
      return result;
    } catch (error) {
      if (errorCode(error) !== "InvalidOperationInCellEditMode" || refusals >= most) throw error;
      if (refusals === 0) onWaiting?.(true);
      await new Promise((done) => setTimeout(done, waitMs));
    }
  }
}

/** The code of an OfficeExtension.Error; "" for any other fault. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
