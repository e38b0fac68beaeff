// The certificate and the private key for https, read and held against each other before the server starts.

import { createPrivateKey, X509Certificate, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";

export interface Tls {
  /** PEM: the server's certificate first, then those that vouch for it. */
  readonly cert: string;
  readonly key: string;
}

/** Its message says in Chinese which setting is wrong, and never what a file holds. */
export class TlsError extends Error {}

/** Paths of PEM files; `now` in milliseconds since 1970. */
export function readTls(certificatePath: string, keyPath: string, now = Date.now()): Tls {
  const cert = readText("TLS_CERT", certificatePath);
  const key = readText("TLS_KEY", keyPath);
  const certificate = parsed("TLS_CERT", certificatePath, "证书", () => new X509Certificate(cert));
  if (cert.includes("PRIVATE KEY"))
    throw new TlsError("TLS_CERT：证书文件里还有私钥，请把私钥单独存放，由 TLS_KEY 指明。");
  const privateKey = parsed<KeyObject>("TLS_KEY", keyPath, "没有口令的私钥", () => createPrivateKey(key));
  if (!certificate.checkPrivateKey(privateKey))
    throw new TlsError(`TLS_KEY 的私钥与 TLS_CERT 的证书不是一对：${keyPath}，${certificatePath}。`);
  if (Date.parse(certificate.validTo) < now)
    throw new TlsError(`TLS_CERT 的证书已于 ${certificate.validTo} 过期，请换新证书。`);
  // Keys that are too short for today's protocols are found out here, not by the first visitor.
  parsed("TLS_CERT", certificatePath, "可以用于 https 的证书", () => createSecureContext({ cert, key }));
  return { cert, key };
}

function readText(setting: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? fault.code : undefined;
    const why = code === "ENOENT" ? "没有这个文件" : code === "EACCES" ? "没有权限读取" : "读不出来";
    throw new TlsError(`${setting}：${why}：${path}。`, { cause: fault });
  }
}

function parsed<T>(setting: string, path: string, what: string, parse: () => T): T {
  try {
    return parse();
  } catch (fault) {
    throw new TlsError(`${setting}：文件内容不是 PEM 格式的${what}：${path}。`, { cause: fault });
  }
}
