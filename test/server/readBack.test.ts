// Every exported format is read back by what would read it elsewhere: no figure gets lost or changed on the way out.

import assert from "node:assert/strict";
import type { ImportAnswer } from "../../shared/api.ts";
import type { Report } from "../../shared/report/report.ts";
import { balanced } from "../scenario/scenario.ts";
import { openOffice, type Office } from "./office.ts";

const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

describe("an exported report", () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
  });
  after(() => office.closes());

  const compiled = (report: Report, format: string) =>
    fetch(`${office.origin}/api/compile?format=${format}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ report }),
    });

  for (const edition of ["2019", "2021"]) {
    const { form, report } = balanced(edition, 4);
    const figures = ({ values }: Report) => form.fields.map(({ id }) => [id, values[id]]);

    for (const [format, type] of [
      ["xlsx", workbook],
      ["text", "text/plain"],
    ] as const) {
      it(`${edition}: ${format} is imported with every figure, and checked`, async () => {
        const file = await compiled(report, format);
        assert.equal(file.status, 200);
        const answer = await fetch(`${office.origin}/api/import`, {
          method: "POST",
          headers: { "content-type": type },
          body: await file.arrayBuffer(),
        });
        const read = (await answer.json()) as ImportAnswer;
        assert.deepEqual(figures(read.report), figures(report));
        assert.deepEqual(
          read.findings.filter(({ severity }) => severity === "error"),
          [],
        );
        assert.equal(read.completeness.next, null);
      });
    }

    it(`${edition}: json is the report`, async () => {
      const read = (await (await compiled(report, "json")).json()) as Report;
      assert.deepEqual(figures(read), figures(report));
    });

    it(`${edition}: html shows the figures in the order of the form`, async () => {
      const html = await (await compiled(report, "html")).text();
      const cells = [...html.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text);
      assert.deepEqual(
        cells,
        form.fields.map(({ id }) => String(report.values[id])),
      );
    });
  }
});
