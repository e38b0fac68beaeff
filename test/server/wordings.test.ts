// An office that puts its own wording files into a folder, right ones and wrong ones.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigurationError } from "../../server/configuration.ts";
import { readWordings } from "../../server/wordings.ts";
import { createCatalogue } from "../../shared/form/catalogue.ts";
import { official } from "../../shared/form/official.ts";
import { composeNarrative } from "../../shared/narrative/compose.ts";
import { zero } from "../scenario/scenario.ts";

describe("the wording files of an office", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "wordings-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const puts = (name: string, ...lines: string[]) => writeFileSync(join(folder, name), lines.join("\r\n"));
  const fault = () => {
    try {
      readWordings(folder, official);
      return undefined;
    } catch (thrown) {
      assert.ok(thrown instanceof ConfigurationError);
      return thrown.message;
    }
  };

  it("replace the sentences of their edition, and of no other", () => {
    puts("2021.zh-CN.txt", "\ufeff[overview]", "本年共收到申请{requests.received.total}件。");
    puts("读我.md", "这里放文字模板");
    const catalogue = createCatalogue(official.editions, official.profiles, readWordings(folder, official));
    const overview = (edition: string) => {
      const { report } = zero(edition);
      return composeNarrative(report, catalogue.formOf(report)).overview;
    };
    assert.equal(overview("2021"), "本年共收到申请0件。");
    assert.match(overview("2019") ?? "", /^（一）主动公开/);
  });

  it("that are wrong stop the start with file, line and fault", () => {
    puts(
      "2021.zh-CN.txt",
      "[overview]",
      "收到{requests.recieved.total}件，",
      "办结{requests.resultsTotal.total件。",
    );
    puts("2020.zh-CN.txt", "[overview]");
    assert.equal(
      fault(),
      [
        "WORDINGS_DIR 中的文字模板有误：",
        "2020.zh-CN.txt：没有这一版格式，文件名可以是：2019.zh-CN.txt、2021.zh-CN.txt。",
        "2021.zh-CN.txt 第2行：没有“requests.recieved.total”这一项，是否为“requests.received.total”。",
        "2021.zh-CN.txt 第3行：“{requests.resultsTotal.total件。”没有对应的“}”。",
      ].join("\n"),
    );
  });

  it("that cannot be read are said to be", () => {
    rmSync(folder, { recursive: true });
    assert.match(fault() ?? "", /读不了目录.*ENOENT/);
    mkdirSync(folder);
  });
});
