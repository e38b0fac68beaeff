// A compiled file on its way out: its bytes, what they are, what they are called, and their hash.

import { createHash } from "node:crypto";
import { documentPolicy } from "../../shared/document/policy.ts";
import { defaultTitle } from "../../shared/document/compose.ts";
import type { Report } from "../../shared/report/report.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { formats, type Source } from "./formats.ts";
import type { Press } from "./press.ts";

export interface Compiled {
  readonly format: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
}

export async function compile(format: string, source: Source, press: Press): Promise<Compiled> {
  const made = await formatNamed(format).make(source, press);
  // Half a character has no bytes: what is shown has been made visible before, what is data is sent as it can be.
  return compiled(format, typeof made === "string" ? new TextEncoder().encode(made) : made);
}

export function compiled(format: string, bytes: Uint8Array): Compiled {
  return { format, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The name as the address says it, or a Problem that lists what there is. */
export function formatName(asked: string | undefined): string {
  const name = asked === "html-fragment" ? "fragment" : (asked ?? "html");
  formatNamed(name);
  return name;
}

function formatNamed(name: string) {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format) return format;
  throw new Problem("format.unknown", { detail: `可用的格式：${Object.keys(formats).join("、")}。` });
}

export interface Saving {
  /** Saved under its name, also where a browser could show it. */
  readonly download?: boolean;
}

export function answerOf(
  { format, bytes, sha256 }: Compiled,
  report: Pick<Report, "agency" | "year">,
  { download = false }: Saving = {},
): Answer {
  const { mediaType, extension, inline } = formatNamed(format);
  return {
    body: bytes,
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": dispositionOf(fileName(format, report), extension, inline && !download),
      "Repr-Digest": `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`,
      ...policyOf(format, mediaType),
    },
  };
}

export function fileName(format: string, report: Pick<Report, "agency" | "year">): string {
  const { suffix = "", extension } = formatNamed(format);
  const title = `${defaultTitle(report)}${suffix}`.replace(/[\p{C}\\/:*?"<>|]/gu, "_");
  return `${Array.from(title).slice(0, 120).join("")}.${extension}`;
}

function dispositionOf(name: string, extension: string, inline: boolean): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${inline ? "inline" : "attachment"}; filename="report.${extension}"; filename*=UTF-8''${encoded}`;
}

/** Pages run nothing and load nothing; a fragment and a picture bring their looks with every element. */
function policyOf(format: string, mediaType: string): Record<string, string> {
  const isPage = mediaType.startsWith("text/html") && format !== "fragment";
  return {
    "Content-Security-Policy": isPage ? documentPolicy : "default-src 'none'; style-src 'unsafe-inline'",
  };
}
