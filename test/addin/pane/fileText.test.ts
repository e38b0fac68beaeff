// Files as offices save them.

import assert from "node:assert/strict";
import { fileText } from "../../../addin/pane/fileText.ts";

describe("the text of a file", () => {
  it("is read as UTF-8", async () => assert.equal(await fileText(new Blob(["年度报告"])), "年度报告"));
  it("is read as GB 18030 where it is no UTF-8", async () =>
    assert.equal(await fileText(new Blob([new Uint8Array([0xc4, 0xea, 0xb1, 0xa8])])), "年报"));
});
