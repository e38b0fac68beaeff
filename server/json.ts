// The value that the bytes of a JSON body stand for. Their depth is checked before anything is built from them.
// It knows no request: bytes are read where they are needed, which may be in another thread.

import { Problem } from "./problem.ts";

const deepest = 32;

/** By the names that a media type may give them; JSON is UTF-8 where none is named. */
const encodings: ReadonlySet<string> = new Set(["utf-8", "utf-16", "utf-16le", "utf-16be"]);

/** No bytes at all are an empty object. Throws a Problem where they are no JSON, too deep, or in another encoding. */
export function readJson(bytes: Uint8Array, charset = "utf-8"): unknown {
  if (!encodings.has(charset))
    throw new Problem("request.mediaType", { detail: "不支持这种字符编码或压缩方式。" });
  refuseDepth(bytes);
  const text = decode(bytes, charset);
  if (text === "") return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem("request.malformed");
  }
}

/** A byte order mark is not part of the text; in plain UTF-16 it says which order it is. */
function decode(bytes: Uint8Array, charset: string): string {
  const isBigEndian = charset === "utf-16" && bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isBigEndian ? "utf-16be" : charset).decode(bytes);
}

/** Deep nesting costs stack later on; it is refused while it still is bytes. */
function refuseDepth(bytes: Uint8Array): void {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (inString) {
      if (byte === 0x5c) index++;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x5b || byte === 0x7b) {
      if (++depth > deepest) throw new Problem("request.tooDeep");
    } else if (byte === 0x5d || byte === 0x7d) depth--;
  }
}
