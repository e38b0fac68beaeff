// The id by which Excel tells add-ins apart: made from the server's address, so that two servers never share one
// and the same server always has the same (RFC 9562, version 5).

import { createHash } from "node:crypto";

/** RFC 9562, appendix A: names that are URLs. */
const urls = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/** `origin` as in an Address. */
export function addinIdOf(origin: string): string {
  const hash = createHash("sha1").update(urls).update(`${origin}/pane.html`).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export const isAddinId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
