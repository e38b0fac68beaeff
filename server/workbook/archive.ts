// A zip archive from strangers: its directory is read and weighed before anything is inflated, and nothing inflates beyond what it declares.
// It does not know what a workbook is.

import { inflateRawSync } from "node:zlib";

export interface ArchiveEntry {
  readonly name: string;
  /** Bytes it declares to hold; inflating gives exactly as many or fails. */
  readonly size: number;
  readonly encrypted: boolean;
  /** Undefined where the entry is broken or holds more than it says. */
  inflate(): Uint8Array | undefined;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
const encryptedFlag = 1;

/** The entries of an archive; undefined where it is none, or is broken. Zip64 is for larger files than are accepted anyway. */
export function openArchive(bytes: Uint8Array): ArchiveEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ArchiveEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return undefined;
    entries.push(entryAt(bytes, view, at, nameLength));
    at = next;
  }
  return entries;
}

function endOfDirectory(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at--)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ArchiveEntry {
  const method = view.getUint16(at + 10, true);
  const compressed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    size,
    encrypted: (view.getUint16(at + 8, true) & encryptedFlag) !== 0,
    inflate() {
      if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature) return undefined;
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(from, from + compressed);
      if (packed.length !== compressed) return undefined;
      if (method === 0) return compressed === size ? packed : undefined;
      return method === 8 ? inflateExactly(packed, size) : undefined;
    },
  };
}

function inflateExactly(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    const whole = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    return whole.length === size ? whole : undefined;
  } catch (fault) {
    // Broken data (Z_…) and more of it than declared (ERR_BUFFER_TOO_LARGE) are the sender's, anything else is ours.
    if (fault instanceof Error && "code" in fault && /^(Z_|ERR_BUFFER_TOO_LARGE)/.test(String(fault.code)))
      return undefined;
    throw fault;
  }
}
