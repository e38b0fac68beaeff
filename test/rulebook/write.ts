// `npm run rules`: writes the rule catalogue into the documentation, in English and in Chinese.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pages } from "./pages.ts";

for (const { file, text } of pages()) await writeFile(join(import.meta.dirname, "../../docs", file), text);
