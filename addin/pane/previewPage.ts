// The compiled report as a page, from the same tree as the server's document. Loaded when somebody looks at it first.

import { documentOf } from "../../shared/document/compose.ts";
import { toHtml } from "../../shared/document/html.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Report } from "../../shared/report/report.ts";

/** Numbers of the text show where they come from. */
export const previewPage = (report: Report, form: Form, previous: Report | undefined): string =>
  toHtml(documentOf(report, form, { previous }), { sources: true });
