// The answer to any other method at an address that is only read.

import { Problem } from "./problem.ts";

export function onlyGet(): never {
  throw new Problem("route.method", { detail: "可用的方法：GET、HEAD。" }, { Allow: "GET, HEAD" });
}
