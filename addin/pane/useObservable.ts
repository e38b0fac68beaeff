// An observable's value in a component, painted again when it is replaced.

import { useEffect, useState } from "preact/hooks";
import type { Observable } from "../session/observable.ts";

export function useObservable<T>(observable: Observable<T>): T {
  const [value, setValue] = useState(observable.get());
  useEffect(() => {
    const show = () => setValue(() => observable.get());
    show();
    return observable.subscribe(show);
  }, [observable]);
  return value;
}
