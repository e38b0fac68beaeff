// The catalogue pages of the documentation, as they should be. For the command that writes them and the test that compares.

import { official } from "../../shared/form/official.ts";
import { rulebookMarkdown } from "../../shared/rulebook/page.ts";

export const pages = () => [
  { file: "rules.md", text: rulebookMarkdown(official, "en") },
  { file: "rules.zh-CN.md", text: rulebookMarkdown(official, "zh") },
];
