// What WPS puts into every page of the add-in, before the page's own scripts. It runs in the browser. For tests only.

export interface WpsBuild {
  /** Whether asking for a pane that is gone throws; other builds answer null. */
  readonly throwsForGonePanes?: boolean;
  /** Whether the application is behind `wps.EtApplication()`. */
  readonly isBehindWps?: boolean;
}

export function stand({ throwsForGonePanes, isBehindWps }: WpsBuild): void {
  interface Pane {
    readonly ID: number;
    readonly url: string;
    Visible: boolean;
    DockPosition?: number;
  }
  const panes = new Map<number, Pane>();
  let lastId = 1000;
  const listeners = new Map<string, ((workbook: unknown) => void)[]>();
  const application: Record<string, unknown> = {
    ActiveWorkbook: { FullName: "C:\\报告\\甲.xlsx", Name: "甲.xlsx" },
    PluginStorage: {
      getItem: (key: string) => localStorage.getItem(key),
      setItem: (key: string, value: unknown) => localStorage.setItem(key, String(value)),
    },
    ApiEvent: {
      AddApiEventListener: (name: string, listener: (workbook: unknown) => void) =>
        listeners.set(name, [...(listeners.get(name) ?? []), listener]),
      RemoveApiEventListener: () => undefined,
    },
    CreateTaskPane(url: string) {
      const pane = { ID: ++lastId, Visible: false, url };
      panes.set(pane.ID, pane);
      return pane;
    },
    GetTaskPane(id: number) {
      const pane = panes.get(id);
      if (!pane && throwsForGonePanes) throw new Error("no such pane");
      return pane ?? null;
    },
  };
  Object.assign(window, {
    panes,
    tellWps: (name: string, workbook: unknown) =>
      (listeners.get(name) ?? []).forEach((listener) => listener(workbook)),
    putInFront: (FullName: string) => (application.ActiveWorkbook = { FullName }),
    openInFront: (found: object) =>
      Object.defineProperties(application, Object.getOwnPropertyDescriptors(found)),
    ...(isBehindWps ? { wps: { EtApplication: () => application } } : { Application: application }),
  });
}
