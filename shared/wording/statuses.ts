// What the state of a submission is called, for people.

import type { Status } from "../api.ts";

export const statusWords: Readonly<Record<Status, string>> = {
  submitted: "已上报",
  withdrawn: "已撤回",
  returned: "已退回",
  accepted: "已接收",
  published: "已公布",
};
