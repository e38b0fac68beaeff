// The official editions and the profiles that come with the product.

import { createCatalogue } from "./catalogue.ts";
import { edition2019 } from "./editions/2019.ts";
import { edition2021 } from "./editions/2021.ts";
import { beijingTongzhou } from "./profiles/beijingTongzhou.ts";

export const official = createCatalogue([edition2019, edition2021], [beijingTongzhou]);
