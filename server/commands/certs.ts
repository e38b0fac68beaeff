// npm run certs: makes a certificate for trials, signed by an authority made for it alone. It changes nothing on the machine:
// whoever wants to trust the authority installs it by hand.

import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { generateCertificates } from "office-addin-dev-certs";

const days = 365;
const usage = "用法：npm run certs -- [--out 文件夹] [--host 另一个主机名] [--force]";

const values = read();
if (values) await make(values);
else process.exitCode = 1;

function read() {
  try {
    return parseArgs({
      options: {
        out: { type: "string", default: "certs" },
        host: { type: "string", multiple: true, default: [] },
        force: { type: "boolean", default: false },
      },
    }).values;
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    console.error(`命令的写法不对：${fault.message}\n${usage}`);
    return undefined;
  }
}

async function make({ out, host, force }: NonNullable<ReturnType<typeof read>>): Promise<void> {
  const folder = resolve(out);
  const [authority, certificate, key] = ["ca.crt", "server.crt", "server.key"].map((name) =>
    join(folder, name),
  );

  if (authority === undefined || certificate === undefined || key === undefined)
    throw new RangeError("three names");
  if (existsSync(certificate) && !force) {
    console.error(`已经有证书了：${certificate}。要重新生成，请加 --force。`);
    process.exitCode = 1;
  } else {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await generateCertificates(authority, certificate, key, days, ["localhost", "127.0.0.1", ...host]);
    chmodSync(key, 0o600);
    console.log(`
试用证书已生成，${days} 天内有效，没有改动系统设置。

1. 启动时用上它：
   TLS_CERT=${certificate} TLS_KEY=${key} npm start
   （Windows：先 set TLS_CERT=… 和 set TLS_KEY=…，再 npm start）
2. 让试用的电脑信任它：
   Windows：双击 ${authority} → 安装证书 → 当前用户 → 受信任的根证书颁发机构
   macOS：在“钥匙串访问”中打开它，设为始终信任
   统信、麒麟：在浏览器的证书管理中导入到“授权机构”
试用完请从系统中删除这个颁发机构。正式使用请换成单位的证书。`);
  }
}
