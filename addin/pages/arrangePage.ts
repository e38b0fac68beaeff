// The page's two halves: how wide the pane is, which half a narrow window shows, and F6 between them.

export interface Page {
  /** Brings the worksheets into sight where a narrow window shows only one half. */
  showGrid(): void;
}

export interface ArrangePageOptions {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  /** The keyboard goes to the worksheet, or anywhere else. */
  readonly onGrid: () => void;
  readonly onElsewhere: () => void;
}

const narrowest = 320;
const widest = 640;
const step = 20;

export function arrangePage({ grid, pane, onGrid, onElsewhere }: ArrangePageOptions): Page {
  const { body } = document;
  const splitter = document.querySelector<HTMLElement>("#splitter");
  const toggle = document.querySelector<HTMLButtonElement>("#switch");
  const isNarrow = matchMedia("(max-width: 759px)");

  const showPane = (shown: boolean) => {
    body.classList.toggle("without-pane", !shown);
    toggle?.setAttribute("aria-expanded", String(shown));
    if (toggle)
      toggle.textContent = isNarrow.matches ? (shown ? "看表格" : "看窗格") : shown ? "收起窗格" : "展开窗格";
  };
  const setWidth = (width: number) => {
    const fitting = Math.round(Math.min(widest, Math.max(narrowest, width)));
    body.style.setProperty("--pane-width", `${fitting}px`);
    splitter?.setAttribute("aria-valuenow", String(fitting));
  };
  const isShown = () => !body.classList.contains("without-pane");

  toggle?.addEventListener("click", () => showPane(!isShown()));
  isNarrow.addEventListener("change", () => showPane(isShown()));
  showPane(true);

  splitter?.addEventListener("keydown", (event) => {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    setWidth(pane.getBoundingClientRect().width + direction * step);
  });
  splitter?.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  splitter?.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(innerWidth - event.clientX);
  });

  // The grid's library listens to every key of the page; while the person is elsewhere, it must not.
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && !target.closest(".sheet-panel")) onElsewhere();
  });
  addEventListener(
    "keydown",
    (event) => {
      if (event.key === "F6") {
        event.preventDefault();
        moveOn();
      } else if (event.key === "s" && (event.ctrlKey || event.metaKey)) {
        // Every edit is kept already; the library would offer a CSV.
        event.preventDefault();
        event.stopPropagation();
      }
    },
    true,
  );

  /** Worksheet, tabs of the worksheets, pane, and round again. */
  function moveOn(): void {
    const tab = grid.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
    if (tab !== null && document.activeElement === tab) {
      showPane(true);
      pane.querySelector<HTMLElement>("nav button[aria-current]")?.focus();
    } else if (grid.contains(document.activeElement)) tab?.focus();
    else {
      if (isNarrow.matches) showPane(false);
      onGrid();
    }
  }

  return {
    showGrid: () => {
      if (isNarrow.matches) showPane(false);
    },
  };
}
