// 北京市通州区: the rows and header words that its departments' reports add to the official form.

import type { Profile } from "../profile.ts";

export const beijingTongzhou: Profile = {
  id: "beijing-tongzhou",
  name: "北京市通州区",
  editions: {
    "2019": {
      localRows: {
        "disclosure.otherServices": [
          { key: "local1", label: "行政检查", mode: "parts" },
          { key: "local2", label: "行政确认", mode: "parts" },
        ],
      },
      columnLabels: { "disclosure.procurement.amount": "采购总金额（万元，保留四位小数）" },
      decimals: { "disclosure.procurement.amount": 4 },
    },
  },
};
