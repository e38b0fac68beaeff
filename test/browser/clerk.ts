// A clerk at the workbench: opens, types, pastes, looks, submits. Everything goes through the page, as a person would.

import type { Locator, Page } from "playwright-core";

export class Clerk {
  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  /** `path` may carry a sign-in link. */
  async arrives(path = "/"): Promise<void> {
    await this.page.goto(this.address + path);
    await this.waitsForPage();
  }

  async reloads(): Promise<void> {
    await this.page.reload();
    await this.waitsForPage();
  }

  async opensSample(name: string): Promise<void> {
    await this.opensView("报告");
    await this.page.getByRole("button", { name: new RegExp(`示例.*${name}`) }).click();
    await this.page.locator(".notice-sample", { hasText: name }).waitFor();
    await this.page.locator(".sections").waitFor();
  }

  async opensView(name: "报告" | "检查" | "对话" | "事实" | "文字" | "预览" | "上报"): Promise<void> {
    await this.page
      .getByRole("navigation")
      .getByRole("button", { name: new RegExp(`^${name}`) })
      .click();
    // A view is fetched, and then what it works with.
    for (let part = 0; part < 2; part++) {
      await this.settles();
      await this.page.locator(".pane-view:not(:has([aria-busy]))").waitFor();
    }
  }

  /** In the conversation. */
  async says(text: string): Promise<void> {
    await this.page.locator("#chat-input").fill(text);
    const before = await this.page.locator(".message-assistant").count();
    await this.page.keyboard.press("Enter");
    await this.page.locator(".message-assistant").nth(before).waitFor();
    await this.settles();
  }

  async opensSheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
    await this.page.locator(".sheet-panel:not([hidden]) .jss_worksheet").waitFor();
  }

  cell(place: string): Locator {
    return this.page.locator(`td[data-place="${place}"]`);
  }

  async selects(place: string): Promise<void> {
    await this.cell(place).click();
  }

  async types(place: string, text: string): Promise<void> {
    await this.selects(place);
    // An input method opens the editor by its first key; here F2 does it.
    if (/[^ -~]/.test(text)) {
      await this.page.keyboard.press("F2");
      await this.page.keyboard.press("Control+a");
    }
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.settles();
  }

  async clears(place: string): Promise<void> {
    await this.selects(place);
    await this.page.keyboard.press("Delete");
    await this.settles();
  }

  async presses(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
    await this.settles();
  }

  /** What Excel puts on the clipboard is a text with tabs. */
  async pastes(text: string): Promise<void> {
    await this.page.evaluate((copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", copied);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    }, text);
    await this.settles();
  }

  async reads(place: string): Promise<string> {
    return (await this.cell(place).textContent()) ?? "";
  }

  async marksOf(place: string): Promise<{ kind: string | null; words: string }> {
    const cell = this.cell(place);
    return { kind: await cell.getAttribute("data-mark"), words: (await cell.getAttribute("title")) ?? "" };
  }

  /** Ids of the findings that the pane shows. */
  findings(): Promise<string[]> {
    return this.page
      .locator("[data-finding]")
      .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.finding ?? ""));
  }

  card(finding: string): Locator {
    return this.page.locator(`[data-finding="${finding}"]`);
  }

  /** The cell that is selected. */
  selected(): Promise<string | null> {
    return this.page.locator("td.highlight-selected").first().getAttribute("data-place");
  }

  announcement(): Promise<string | null> {
    return this.page.locator(".pane > [role=status]").textContent();
  }

  /** Until what was done has reached the pane. */
  async settles(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise((done) => {
          setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 50);
        }),
    );
  }

  private async waitsForPage(): Promise<void> {
    await this.page.locator(".pane-nav").waitFor();
    await this.page.locator(".jss_worksheet").first().waitFor({ state: "attached" });
  }
}
