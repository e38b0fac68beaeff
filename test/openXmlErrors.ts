// The Open XML SDK's validator, once per process: a second copy of it would look for its files in the first one's memory.

import type validator from "@ooxml-tools/validate";

type Validate = typeof validator;

const shared = globalThis as { openXmlValidator?: Promise<Validate> };

/** What the SDK objects to in a .docx or .xlsx file; nothing where it is valid. */
export const validate: Validate = async (...file) => {
  shared.openXmlValidator ??= import("@ooxml-tools/validate").then((loaded) => loaded.default);
  return (await shared.openXmlValidator)(...file);
};
