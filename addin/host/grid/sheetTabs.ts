// The tabs of the worksheets, at the bottom as in a workbook, and a panel for each. Arrow keys move between tabs.

import type { MarkKind } from "../port.ts";

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

export interface SheetTabs {
  show(tabs: readonly SheetTab[]): void;
  /** Brings a panel to the front and answers the place to draw in. */
  select(id: string): HTMLDivElement;
  mark(kindById: ReadonlyMap<string, MarkKind | undefined>): void;
  focusPanel(): void;
}

const markWords: Readonly<Record<MarkKind, string>> = {
  error: "有错误",
  warning: "有待说明",
  hint: "有提示",
  blank: "有待填",
};

export function createSheetTabs(element: HTMLElement, onSelect: (id: string) => void): SheetTabs {
  const panels = document.createElement("div");
  panels.className = "sheet-panels";
  const list = document.createElement("div");
  list.className = "sheet-tabs";
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", "工作表");
  element.replaceChildren(panels, list);
  let tabs: readonly SheetTab[] = [];
  let selected = "";

  const tabOf = (id: string) => list.querySelector<HTMLButtonElement>(`[data-sheet="${CSS.escape(id)}"]`);
  const panelOf = (id: string) => panels.querySelector<HTMLDivElement>(`[data-sheet="${CSS.escape(id)}"]`);

  list.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const index = tabs.findIndex(({ id }) => id === selected);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (!next) return;
    onSelect(next.id);
    tabOf(next.id)?.focus();
  });

  return {
    show(next) {
      tabs = next;
      list.replaceChildren(...next.map((tab) => createTab(tab, onSelect)));
      panels.replaceChildren(...next.map(createPanel));
    },
    select(id) {
      selected = id;
      for (const tab of tabs) {
        const current = tab.id === id;
        const button = tabOf(tab.id);
        button?.setAttribute("aria-selected", String(current));
        if (button) button.tabIndex = current ? 0 : -1;
        panelOf(tab.id)?.toggleAttribute("hidden", !current);
      }
      const panel = panelOf(id);
      if (!panel) throw new RangeError(`there is no sheet ${id}`);
      const drawing = document.createElement("div");
      if (!panel.firstElementChild) panel.append(drawing);
      return panel.firstElementChild as HTMLDivElement;
    },
    mark(kindById) {
      for (const { id, title } of tabs) {
        const kind = kindById.get(id);
        const button = tabOf(id);
        if (!button) continue;
        if (kind) button.dataset.mark = kind;
        else delete button.dataset.mark;
        const words = kind ? `${title}（${markWords[kind]}）` : title;
        button.title = words;
        button.setAttribute("aria-label", words);
      }
    },
    focusPanel: () => panelOf(selected)?.focus(),
  };
}

function createTab({ id, name, title }: SheetTab, onSelect: (id: string) => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sheet-tab";
  button.dataset.sheet = id;
  button.id = `tab-${id}`;
  button.setAttribute("role", "tab");
  button.setAttribute("aria-controls", `sheet-${id}`);
  button.textContent = name;
  button.title = title;
  button.setAttribute("aria-label", title);
  button.addEventListener("click", () => onSelect(id));
  return button;
}

function createPanel({ id, title }: SheetTab): HTMLDivElement {
  const panel = document.createElement("div");
  panel.className = "sheet-panel";
  panel.dataset.sheet = id;
  panel.id = `sheet-${id}`;
  panel.tabIndex = 0;
  panel.hidden = true;
  panel.setAttribute("role", "tabpanel");
  panel.setAttribute("aria-label", title);
  return panel;
}
