// The environment, read once and checked: a wrong setting stops the start with a sentence that names it.

import { isIP } from "node:net";
import { join } from "node:path";
import { parseAddress } from "./installation/address.ts";
import { isAddinId } from "./installation/addinId.ts";
import { parseCatalogue, type Catalogue } from "./installation/autoOpen.ts";
import { parseEndpointAddress } from "./interpreter/endpointAddress.ts";
import type { Endpoint } from "./interpreter/openaiCompatible.ts";
import { readTls, TlsError, type Tls } from "./tls.ts";

export interface Configuration {
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  readonly adminPassword: string | undefined;
  readonly sessionSeconds: number;
  /** Addresses of proxies, or how many there are in a row. */
  readonly trustProxy: string | number | undefined;
  readonly rateLimit: boolean;
  /** https with this certificate; http where absent. */
  readonly tls: Tls | undefined;
  /** Where people reach the server, if that is not where it listens. */
  readonly publicOrigin: string | undefined;
  readonly addinId: string | undefined;
  /** Where Excel has the add-in from: workbooks then open the pane by themselves. */
  readonly addinCatalogue: Catalogue | undefined;
  /** Origins of Office Online Servers that may frame the pane. */
  readonly moreOfficeHosts: readonly string[];
  /** Folder of wording files; the sentences that come with the editions where absent. */
  readonly wordingsFolder: string | undefined;
  /** Who is asked what the conversation did not understand; nobody, and nothing leaves, where absent. */
  readonly interpreter: Endpoint | undefined;
}

export class ConfigurationError extends Error {}

export function readConfiguration(environment: NodeJS.ProcessEnv, folder: string): Configuration {
  const text = (name: string) => (environment[name]?.trim() ? environment[name].trim() : undefined);
  const whole = (name: string, fallback: number, from: number, to: number) => {
    const value = text(name);
    if (value === undefined) return fallback;
    const number = Number(value);
    if (!Number.isInteger(number) || number < from || number > to)
      throw new ConfigurationError(`${name} 应为 ${from} 到 ${to} 之间的整数，现在是“${value}”。`);
    return number;
  };
  const databaseUrl = text("DATABASE_URL");
  if (databaseUrl !== undefined)
    throw new ConfigurationError("DATABASE_URL：目前只能使用内置的 SQLite 数据文件，请去掉这项设置。");
  const adminPassword = environment.ADMIN_PASSWORD === "" ? undefined : environment.ADMIN_PASSWORD;
  if (adminPassword !== undefined && adminPassword.length < 8)
    throw new ConfigurationError("ADMIN_PASSWORD 至少8个字符。");
  return {
    dataFolder: text("DATA_DIR") ?? join(folder, "data"),
    host: text("HOST") ?? "127.0.0.1",
    port: whole("PORT", 3000, 0, 65_535),
    adminPassword,
    sessionSeconds: whole("SESSION_S", 43_200, 1, 31_536_000),
    trustProxy: readProxies(text("TRUST_PROXY")),
    rateLimit: text("RATE_LIMIT") !== "off",
    tls: readTlsSettings(text("TLS_CERT"), text("TLS_KEY")),
    ...readAddin(text),
    moreOfficeHosts: (text("OFFICE_HOSTS") ?? "")
      .split(/[,\s]+/)
      .filter((word) => word !== "")
      .map((word) => originIn("OFFICE_HOSTS", word)),
    wordingsFolder: text("WORDINGS_DIR"),
    interpreter: readInterpreter(text, whole("INTERPRETER_TIMEOUT_MS", 5_000, 100, 20_000)),
  };
}

function readTlsSettings(certificate: string | undefined, key: string | undefined): Tls | undefined {
  if (certificate === undefined && key === undefined) return undefined;
  if (certificate === undefined || key === undefined)
    throw new ConfigurationError("TLS_CERT（证书文件）和 TLS_KEY（私钥文件）要同时设置。");
  try {
    return readTls(certificate, key);
  } catch (fault) {
    if (fault instanceof TlsError) throw new ConfigurationError(fault.message);
    throw fault;
  }
}

function readAddin(
  text: (name: string) => string | undefined,
): Pick<Configuration, "publicOrigin" | "addinId" | "addinCatalogue"> {
  const address = text("PUBLIC_URL");
  const addinId = text("ADDIN_ID");
  const store = text("ADDIN_STORE");
  if (addinId !== undefined && !isAddinId(addinId))
    throw new ConfigurationError(
      `ADDIN_ID 应为 GUID，与部署的 manifest.xml 中的 Id 相同，现在是“${addinId}”。`,
    );
  const addinCatalogue = store === undefined ? undefined : parseCatalogue(store);
  if (store !== undefined && !addinCatalogue)
    throw new ConfigurationError(
      `ADDIN_STORE 应为 EXCatalog（集中部署）、developer（本机注册）或共享文件夹的路径（\\\\服务器\\文件夹），现在是“${store}”。`,
    );
  if (addinCatalogue && address === undefined && addinId === undefined)
    throw new ConfigurationError(
      "设置了 ADDIN_STORE，还要设置 PUBLIC_URL（网址）或 ADDIN_ID（加载项的 Id）。",
    );
  return {
    publicOrigin: address === undefined ? undefined : originIn("PUBLIC_URL", address),
    addinId: addinId?.toLowerCase(),
    addinCatalogue,
  };
}

function readInterpreter(
  text: (name: string) => string | undefined,
  timeoutMs: number,
): Endpoint | undefined {
  const words = text("INTERPRETER_URL");
  const key = text("INTERPRETER_KEY");
  const model = text("INTERPRETER_MODEL");
  if (words === undefined) {
    if (key !== undefined || model !== undefined || text("INTERPRETER_TIMEOUT_MS") !== undefined)
      throw new ConfigurationError(
        "设置了 INTERPRETER_ 开头的其他项，还要设置 INTERPRETER_URL（接口地址）。",
      );
    return undefined;
  }
  const parsed = parseEndpointAddress(words);
  if ("fault" in parsed) throw new ConfigurationError(`INTERPRETER_URL：${parsed.fault}。`);
  if (model === undefined)
    throw new ConfigurationError("设置了 INTERPRETER_URL，还要用 INTERPRETER_MODEL 设置模型的名称。");
  if (key !== undefined && !/^[\x21-\x7e]{1,500}$/.test(key))
    throw new ConfigurationError("INTERPRETER_KEY 只能是不含空格的英文字母、数字和符号。");
  return { address: parsed.address, model, timeoutMs, ...(key !== undefined && { key }) };
}

function originIn(name: string, words: string): string {
  const address = parseAddress(words);
  if ("fault" in address) throw new ConfigurationError(`${name}：${address.fault}`);
  return address.origin;
}

function readProxies(words: string | undefined): string | number | undefined {
  if (words === undefined) return undefined;
  if (/^\d{1,2}$/.test(words)) return Number(words);
  const named = ["loopback", "linklocal", "uniquelocal"];
  for (const word of words.split(",").map((each) => each.trim())) {
    const [address = "", prefix] = word.split("/");
    const isNetwork = isIP(address) > 0 && (prefix === undefined || /^[\d.]{1,15}$/.test(prefix));
    if (!isNetwork && !named.includes(word))
      throw new ConfigurationError(
        `TRUST_PROXY 应为代理的地址或网段（用逗号分开）、loopback，或者代理的层数，现在是“${words}”。`,
      );
  }
  return words;
}
