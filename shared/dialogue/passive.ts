// 没被处罚, 我局被处罚2件: what was done to the body is none of its own decisions. Which tables count what others do is said beside
// their names.

import type { Field, Form } from "../form/form.ts";
import { lexiconOf } from "./lexicon.ts";

/** 没被, 未受到 */
export const isPassive = (denial: string): boolean => /[被遭挨]|受(?!理)/.test(denial);

/** 我局被…, and not 被我局…, nor 我局申请被…: the body is the subject. */
export const isOfUs = (clause: string): boolean =>
  /(?:^|[^被由经])(?:我们?|本)(?:局|单位|机关|部门|委|厅|办|[市县区镇乡]|街道|中心|这边|这里)?(?:今年|本年度?|全年|一共|总共|共|也|又|曾|还|都){0,3}(?:被|遭|受(?!理))/.test(
    clause,
  );

export const isSuffered = ({ block }: Field, form: Form): boolean =>
  lexiconOf(form).suffered.has(form.blocks.findIndex((each) => each.block.id === block));
