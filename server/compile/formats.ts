// Every format in which a report can be had: how it is made, its media type and how its file ends.
// It does not know who asks.

import { documentOf } from "../../shared/document/compose.ts";
import { toFragment } from "../../shared/document/fragment.ts";
import { toHtml } from "../../shared/document/html.ts";
import { toInfographic } from "../../shared/document/infographic.ts";
import { signoffOf } from "../../shared/document/signoff.ts";
import { toText } from "../../shared/document/text.ts";
import type { ReportDocument } from "../../shared/document/tree.ts";
import type { Form } from "../../shared/form/form.ts";
import { composeNarrative } from "../../shared/narrative/compose.ts";
import { normalizeReport } from "../../shared/report/canonical.ts";
import type { Report } from "../../shared/report/report.ts";
import { canonicalText, sha256 } from "../canonicalText.ts";
import type { AutoOpen } from "../installation/autoOpen.ts";
import { workbookType } from "../../shared/worksheet/mediaType.ts";
import { writeTemplate } from "../workbook/template.ts";
import type { Press } from "./press.ts";

/** What a compiled file is made from. */
export interface Source {
  readonly report: Report;
  readonly form: Form;
  /** Reports of earlier years, for growth and charts. */
  readonly previous: readonly Report[];
  /** The id under which it was handed in, for the sign-off sheet. */
  readonly submission?: string;
  /** How Excel opens the pane with the workbook, where that has been configured. */
  readonly autoOpen?: AutoOpen | undefined;
}

export interface Format {
  readonly mediaType: string;
  readonly extension: string;
  /** What the file's name says behind the title of the report. */
  readonly suffix?: string;
  /** Opened in the browser; otherwise saved. */
  readonly inline: boolean;
  readonly make: (source: Source, press: Press) => string | Uint8Array | Promise<string | Uint8Array>;
}

const htmlType = "text/html; charset=utf-8";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const wordFile = { mediaType: wordType, extension: "docx", inline: false };
const pdfFile = { mediaType: "application/pdf", extension: "pdf", inline: true };
const page = { mediaType: htmlType, extension: "html", inline: true };

export const formats: Readonly<Record<string, Format>> = {
  html: { ...page, make: (source) => toHtml(treeOf(source)) },
  text: {
    mediaType: "text/plain; charset=utf-8",
    extension: "txt",
    inline: true,
    make: (source) => toText(treeOf(source)),
  },
  json: {
    mediaType: "application/json; charset=utf-8",
    extension: "json",
    inline: true,
    make: (source) => {
      const { report, form } = source;
      const narrative = composeNarrative(report, form, { previous: lastYearOf(source) });
      return JSON.stringify({ ...normalizeReport(report, form), narrative });
    },
  },
  xlsx: {
    mediaType: workbookType,
    extension: "xlsx",
    inline: false,
    make: ({ report, form, autoOpen }) => writeTemplate(form, report, autoOpen),
  },
  docx: { ...wordFile, make: (source, press) => press.print({ kind: "docx", document: treeOf(source) }) },
  pdf: { ...pdfFile, make: (source, press) => press.print({ kind: "pdf", document: treeOf(source) }) },
  fragment: { ...page, suffix: "（网站粘贴）", make: (source) => toFragment(treeOf(source)) },
  svg: {
    mediaType: "image/svg+xml; charset=utf-8",
    extension: "svg",
    suffix: "（一图读懂）",
    inline: true,
    make: (source) => infographicOf(source),
  },
  png: {
    mediaType: "image/png",
    extension: "png",
    suffix: "（一图读懂）",
    inline: true,
    make: (source, press) => press.print({ kind: "png", svg: infographicOf(source) }),
  },
  signoff: { ...page, suffix: "签批单", make: (source) => toHtml(signoffTreeOf(source)) },
  "signoff-docx": {
    ...wordFile,
    suffix: "签批单",
    make: (source, press) => press.print({ kind: "docx", document: signoffTreeOf(source) }),
  },
  "signoff-pdf": {
    ...pdfFile,
    suffix: "签批单",
    make: (source, press) => press.print({ kind: "pdf", document: signoffTreeOf(source) }),
  },
};

/** Those that are fixed when a report is accepted; the sheet is signed before. */
export const fixedFormats = Object.keys(formats).filter((name) => !name.startsWith("signoff"));

const lastYearOf = ({ report, previous }: Source): Report | undefined =>
  previous.find(({ year }) => year === report.year - 1);

const treeOf = (source: Source): ReportDocument =>
  documentOf(source.report, source.form, { previous: lastYearOf(source), earlier: source.previous });

const infographicOf = (source: Source): string =>
  toInfographic(treeOf(source), source.report, source.form, source.previous);

const signoffTreeOf = ({ report, form, submission }: Source): ReportDocument =>
  signoffOf(report, form, { alg: "sha-256", value: sha256(canonicalText(report, form).text) }, submission);
