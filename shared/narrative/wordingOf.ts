// The wording that a form's sentences are said in: the place's or the installation's own, else the one that comes with its edition.
// Each is read once. Those of an installation are checked before it starts; one that is wrong all the same is a fault of ours.

import type { Edition } from "../form/define.ts";
import type { Form } from "../form/form.ts";
import { parseWording } from "./template/parseWording.ts";
import type { Wording } from "./template/wording.ts";
import { anyEdition } from "./wordings/any.zh-CN.ts";
import { wording2019 } from "./wordings/2019.zh-CN.ts";
import { wording2021 } from "./wordings/2021.zh-CN.ts";

/** By edition; an edition without one is spoken of with what all have in common. */
export const builtInWordings: Readonly<Record<string, string>> = { "2019": wording2019, "2021": wording2021 };

export const wordingTextOf = ({ wording, edition }: Pick<Form, "wording" | "edition">): string =>
  wording ??
  (Object.hasOwn(builtInWordings, edition.id) ? builtInWordings[edition.id] : undefined) ??
  anyEdition;

const byForm = new WeakMap<Form, Wording>();
const byEdition = new WeakMap<Edition, Map<string, Wording>>();

export function wordingOf(form: Form): Wording {
  const known = byForm.get(form) ?? remembered(form);
  byForm.set(form, known);
  return known;
}

/** Reports with local rows of their own have a form each, and the same wording. */
function remembered(form: Form): Wording {
  const byText = byEdition.get(form.edition) ?? new Map<string, Wording>();
  byEdition.set(form.edition, byText);
  const text = wordingTextOf(form);
  const key = `${form.profile?.id ?? ""}\n${text}`;
  const known = byText.get(key);
  if (known) return known;
  const parsed = parseWording(text, form);
  if ("errors" in parsed) throw new RangeError(parsed.errors.map(({ message }) => message).join(""));
  byText.set(key, parsed.wording);
  return parsed.wording;
}
