// Finds the program that the pane runs in. In a plain browser there is none: the workbench has its own grid.

import type { Host } from "./port.ts";

export interface HostAdapter {
  /** Whether this is the program that the pane runs in. */
  isHere(): boolean;
  open(): Promise<Host>;
}

/** The first adapter that finds itself at home. */
export async function openHost(adapters: readonly HostAdapter[]): Promise<Host | undefined> {
  return adapters.find((adapter) => adapter.isHere())?.open();
}
