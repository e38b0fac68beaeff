// The environment, read once and checked: a wrong setting stops the start with a sentence that names it.

import { isIP } from "node:net";
import { join } from "node:path";

export interface Configuration {
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  readonly adminPassword: string | undefined;
  readonly sessionSeconds: number;
  /** Addresses of proxies, or how many there are in a row. */
  readonly trustProxy: string | number | undefined;
  readonly rateLimit: boolean;
  /** Folder of wording files; the sentences that come with the editions where absent. */
  readonly wordingsFolder: string | undefined;
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
    wordingsFolder: text("WORDINGS_DIR"),
  };
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
