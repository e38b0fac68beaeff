// The environment, read once and checked: a wrong setting stops the start with a sentence that names it.

import { join } from "node:path";

export interface Configuration {
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  readonly adminPassword: string | undefined;
  readonly sessionSeconds: number;
  readonly trustProxy: string | undefined;
  readonly rateLimit: boolean;
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
  const adminPassword = text("ADMIN_PASSWORD");
  if (adminPassword !== undefined && adminPassword.length < 8)
    throw new ConfigurationError("ADMIN_PASSWORD 至少8个字符。");
  return {
    dataFolder: text("DATA_DIR") ?? join(folder, "data"),
    host: text("HOST") ?? "127.0.0.1",
    port: whole("PORT", 3000, 0, 65_535),
    adminPassword,
    sessionSeconds: whole("SESSION_S", 43_200, 1, 31_536_000),
    trustProxy: text("TRUST_PROXY"),
    rateLimit: text("RATE_LIMIT") !== "off",
  };
}
