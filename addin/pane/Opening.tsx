// What stands in the place of something that is being fetched.

import type { JSX } from "preact";

export const Opening = (): JSX.Element => (
  <p class="advice" aria-busy="true">
    正在打开…
  </p>
);
