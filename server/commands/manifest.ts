// npm run manifest: writes what Excel and WPS are given for another address of the server into a folder.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { addinIdOf, isAddinId } from "../installation/addinId.ts";
import { parseAddress } from "../installation/address.ts";
import { atAddress, manifestAt, manifestVersion } from "../installation/atAddress.ts";
import { parseCatalogue, taskPanesXml, webExtensionXml } from "../installation/autoOpen.ts";

const usage = `用法：npm run manifest -- --address https://主机:端口 [--out 文件夹] [--id GUID] [--store 目录] [--only wps]

  --address  服务器的地址，只写到端口为止。Excel 只接受 https
  --out      写到哪个文件夹，默认 dist/installation
  --id       加载项的 Id，默认由地址算出：同一个地址总是同一个 Id
  --store    另外写出让窗格随工作簿自动打开的部件。Excel 从哪里安装加载项：
             EXCatalog（集中部署）、developer（本机注册）或共享文件夹的路径
  --only wps 只写 WPS 的文件，这时地址可以是 http`;

/** This file is dist/manifest.js once it is built. */
const built = dirname(fileURLToPath(import.meta.url));

class UsageError extends Error {}

try {
  for (const file of write(readOptions(process.argv.slice(2)))) console.log(file);
} catch (fault) {
  if (!(fault instanceof UsageError)) throw fault;
  console.error(`${fault.message}\n\n${usage}`);
  process.exitCode = 1;
}

interface Options {
  readonly origin: string;
  readonly folder: string;
  readonly id: string;
  readonly store: string | undefined;
  readonly onlyWps: boolean;
}

function readOptions(words: string[]): Options {
  const { address, out, id, store, only } = parse(words);
  if (address === undefined) throw new UsageError("请用 --address 写明服务器的地址。");
  if (only !== undefined && only !== "wps") throw new UsageError(`--only 只能是 wps，现在是“${only}”。`);
  const onlyWps = only === "wps";
  const parsed = parseAddress(address, { https: !onlyWps });
  if ("fault" in parsed)
    throw new UsageError(
      onlyWps || !/^http:/i.test(address) ? parsed.fault : `${parsed.fault}只给 WPS 用时，请加 --only wps。`,
    );
  if (id !== undefined && !isAddinId(id))
    throw new UsageError(`--id 应为 GUID，例如 ${addinIdOf(parsed.origin)}，现在是“${id}”。`);
  return {
    origin: parsed.origin,
    folder: resolve(out ?? join(built, "installation")),
    id: id?.toLowerCase() ?? addinIdOf(parsed.origin),
    store,
    onlyWps,
  };
}

function parse(words: string[]): Record<"address" | "out" | "id" | "store" | "only", string | undefined> {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args: words,
      options: { address: text, out: text, id: text, store: text, only: text },
    });
    const { address, out, id, store, only } = values;
    return { address, out, id, store, only };
  } catch (fault) {
    throw new UsageError(`命令的写法不对：${fault instanceof Error ? fault.message : String(fault)}`);
  }
}

/** The paths of the files that it wrote. */
function write({ origin, folder, id, store, onlyWps }: Options): string[] {
  const kept = (name: string) => readFileSync(join(built, "pages", name), "utf8");
  const files = new Map(
    ["wps/jsplugins.xml", "wps/publish.xml"].map((name) => [name, atAddress(kept(name), origin)]),
  );
  if (!onlyWps) {
    const manifest = manifestAt(kept("manifest.xml"), origin, id);
    files.set("manifest.xml", manifest);
    if (store !== undefined) {
      const catalogue = parseCatalogue(store);
      if (!catalogue)
        throw new UsageError(`--store 应为 EXCatalog、developer 或 \\\\服务器\\文件夹，现在是“${store}”。`);
      files.set("autoopen/taskpanes.xml", taskPanesXml());
      files.set(
        "autoopen/webextension1.xml",
        webExtensionXml({ id, version: manifestVersion(manifest), catalogue }),
      );
    }
  }
  return [...files].map(([name, xml]) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, xml);
    return path;
  });
}
