// Passwords at rest: scrypt with a salt of their own and the cost they were made with, compared in constant time.

import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

const derive = promisify<string, Buffer, number, Cost & { maxmem: number }, Buffer>(scrypt);
/** One of OWASP's settings for scrypt: 32 MiB for a fifth of a second. */
const cost: Cost = { N: 2 ** 15, r: 8, p: 3 };
const keyBytes = 32;

/** Of an account that no password opens. */
export const noPassword = "none";

/** `scrypt$N$r$p$salt$key`, so that the cost can grow later on. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await deriveKey(password, salt, cost);
  return writeHash(cost, salt, key);
}

/** With no hash it works as long and answers no, so that unknown names cannot be told from wrong passwords. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const known = hash !== undefined && hash !== noPassword;
  const [, N, r, p, salt = "", key = ""] = (known ? hash : unknownHash).split("$");
  const expected = Buffer.from(key, "base64url");
  const madeWith = { N: Number(N), r: Number(r), p: Number(p) };
  const derived = await deriveKey(password, Buffer.from(salt, "base64url"), madeWith);
  return expected.length === derived.length && timingSafeEqual(expected, derived) && known;
}

const deriveKey = (password: string, salt: Buffer, { N, r, p }: Cost) =>
  derive(password, salt, keyBytes, { N, r, p, maxmem: 256 * N * r });

const writeHash = ({ N, r, p }: Cost, salt: Buffer, key: Buffer) =>
  ["scrypt", N, r, p, salt.toString("base64url"), key.toString("base64url")].join("$");

const unknownHash = writeHash(cost, Buffer.alloc(16), Buffer.alloc(keyBytes));
