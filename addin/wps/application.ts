// What the add-in's pages need of WPS beside the worksheets: panes, and the words that its pages leave for each other.

export interface TaskPane {
  readonly ID: number;
  Visible: boolean;
  /** Where it is docked: 2 is the right. */
  DockPosition?: number;
}

/** Kept while WPS runs, and seen by all pages of the add-in. Builds answer undefined, "" or null for nothing. */
export interface PluginStorage {
  getItem(key: string): unknown;
  setItem(key: string, value: string | number): void;
}

export interface NamedWorkbook {
  /** With the folder, once it is saved. */
  readonly FullName?: string;
  readonly Name?: string;
}

export interface WpsApplication {
  readonly ActiveWorkbook?: NamedWorkbook | null;
  readonly PluginStorage: PluginStorage;
  readonly ApiEvent?: {
    AddApiEventListener(
      event: "WorkbookBeforeSave" | "WorkbookAfterSave",
      listener: (workbook: NamedWorkbook) => void,
    ): void;
  };
  CreateTaskPane(url: string, title?: string): TaskPane;
  GetTaskPane(id: number): TaskPane | null | undefined;
}

declare global {
  interface Window {
    readonly Application?: WpsApplication;
    readonly wps?: { EtApplication?(): WpsApplication };
  }
}
