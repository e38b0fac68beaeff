// A part of the desk that is fetched when it is first wanted; undefined until it has arrived.

import { useEffect, useState } from "preact/hooks";

export function useOpened<T extends object>(open: () => Promise<T>): T | undefined {
  const [part, setPart] = useState<T>();
  useEffect(() => void open().then((opened) => setPart(opened)), [open]);
  return part;
}
