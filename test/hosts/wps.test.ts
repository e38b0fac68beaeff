// WPS against the contract of all hosts, in the shapes that its builds come in.

import { openWpsHost } from "../../addin/host/wps/wpsAdapter.ts";
import { official } from "../../shared/form/official.ts";
import { hostContract } from "../addin/host/hostContract.ts";
import { openWorkbook } from "./openWorkbook.ts";
import { createWpsApplication, type WpsBuild } from "./wpsStandIn.ts";

const builds: Readonly<Record<string, WpsBuild>> = {
  "with properties": {},
  "with methods": { methods: true },
  "without custom XML parts": { withoutParts: true },
};

for (const [name, build] of Object.entries(builds)) {
  describe(`a workbook in WPS ${name}`, () => {
    for (const { title, run } of hostContract) {
      it(title, () =>
        run((sheets) =>
          openWorkbook(sheets, (model) => openWpsHost(createWpsApplication(model, build), official)),
        ),
      );
    }
  });
}
