// Whether the items of a list are the outcomes of one remedy, and more than it has cases. It knows no tables.

import type { ClaimByNumber } from "../claims/claim.ts";
import type { Token } from "../text/tokens.ts";

/** 行政复议8件，其中维持5件、纠正1件、其他结果2件、尚未审结1件: all are right, and no more than all there are can have ended in some way. */
export function areOutcomesAbove(whole: Token, items: readonly Token[], claims: ClaimByNumber): boolean {
  if (claims.get(whole.start)?.by !== "remedy") return false;
  const keys = items
    .map(({ start }) => claims.get(start))
    .map((claim) => claim?.by === "remedy" && claim.key);
  return (
    items.reduce((sum, { value }) => sum + value, 0) > whole.value &&
    new Set(keys).size === keys.length &&
    keys.every((key) => key !== false && !key.endsWith(".total"))
  );
}
