// One draft open in two windows: neither writes over the other unasked, and nothing typed is lost.

import assert from "node:assert/strict";
import { Clerk } from "./clerk.ts";
import { useWorkplace } from "./workplace.ts";

describe("one draft in two windows", function () {
  this.timeout(60_000);
  const workplace = useWorkplace();
  const place = "requests.granted.other";

  async function twoWindows() {
    const first = await workplace().clerk();
    await first.arrives();
    await first.opensSheet("三");
    const second = new Clerk(await first.page.context().newPage(), workplace().address);
    await second.arrives();
    await second.opensSheet("三");
    await first.types(place, "3");
    await second.page.getByRole("alert").waitFor();
    return { first, second };
  }
  const alerts = async ({ page }: Clerk) => (await page.getByRole("alert").allTextContents()).join();

  it("warns the other window, which goes on typing and then counts", async () => {
    const { first, second } = await twoWindows();
    assert.equal(await alerts(first), "");
    assert.match(await alerts(second), /另一个窗口里有改动/);
    await second.types(place, "5");
    assert.equal(await second.reads(place), "5");
    await second.page.getByRole("button", { name: "以本窗口为准" }).click();
    await second.page.getByRole("alert").waitFor({ state: "detached" });
    // Now the first window is the one that is asked.
    await first.page.getByRole("alert").waitFor();
    await first.reloads();
    await first.opensSheet("三");
    assert.equal(await first.reads(place), "5");
    await first.page.getByRole("button", { name: "恢复原来的草稿" }).click();
    await first.settles();
    await first.opensSheet("三");
    assert.equal(await first.reads(place), "3");
  });

  it("brings back what was typed here after the other window's draft was taken", async () => {
    const { second } = await twoWindows();
    await second.types(place, "5");
    await second.page.getByRole("button", { name: "改用另一窗口的内容" }).click();
    await second.page.getByRole("button", { name: "恢复原来的草稿" }).waitFor();
    await second.opensSheet("三");
    assert.equal(await second.reads(place), "3");
    await second.page.getByRole("button", { name: "恢复原来的草稿" }).click();
    await second.settles();
    await second.opensSheet("三");
    assert.equal(await second.reads(place), "5");
  });
});
