// What a compiled page may load: nothing but its own style, named by its hash. No script, no picture, no frame, no form.
// The page says it in a meta element; the server says it in a header, too.

import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { style } from "./style.ts";

const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(style))));

export const documentPolicy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
