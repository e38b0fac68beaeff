// Whether a number is of all that came in, of which the words behind it take away what was no application: 接到来件209件，剔除误投的25件，
// 实际登记184件. It does not know what else may be doubted of the number.

import type { Claim } from "./claim.ts";
import type { Context } from "../context.ts";

/** What is taken away again, and what is then left: a number that the tables know. */
export const isWider = ({ readings }: Claim, behind: string, { ledger }: Context) =>
  subtracting.test(behind) &&
  (leaving.test(behind) ||
    readings.some((reading) => {
      const at = behind.search(new RegExp(`(?:^|\\D)${ledger.amount(reading) ?? "-"}[件份条宗]`));
      return at >= 0 && subtracting.test(behind.slice(0, at + 1));
    }));

/** What is left is claimed for itself. */
const leaving = /(?:实际|正式|最终)(?:受理|收到|接收)[^，。；\d]{0,10}\d/;

const subtracting =
  /剔除|扣除|除去|去除|排除|误投|误转|不属于|不符合|不作为|重复(?:登记|提交|录入)|合并|甄别|筛[选查]|实际|实有|转[^，。；、]{0,8}(?:办理|处理|渠道|科室)/;
