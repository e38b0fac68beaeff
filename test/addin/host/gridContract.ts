// The host contract for the grid, to be bundled and run inside a page.

import { createBrowserStore } from "../../../addin/host/browserStore.ts";
import { createGridHost } from "../../../addin/host/grid/gridHost.ts";
import type { Sheets } from "../../../addin/host/port.ts";
import { official } from "../../../shared/form/official.ts";
import { hostContract, type OpenedHost } from "./hostContract.ts";

interface Drawn extends HTMLElement {
  readonly jspreadsheet: { setValue(cell: Element, text: string): void };
}

Object.assign(globalThis, {
  runGridContract: async (index: number): Promise<string> => {
    await hostContract[index]?.run(openGrid);
    return "kept";
  },
});

async function openGrid(blank: Sheets): Promise<OpenedHost> {
  localStorage.clear();
  const element = document.createElement("section");
  document.body.replaceChildren(element);
  const store = createBrowserStore(() => localStorage, "contract.");
  const host = await createGridHost({ element, catalogue: official, store, blank });
  return {
    host,
    async types(place, text) {
      await host.goTo(place);
      const cell = document.querySelector(`td[data-place="${place}"]`);
      cell?.closest<Drawn>(".jss_container")?.jspreadsheet.setValue(cell, text);
    },
  };
}
