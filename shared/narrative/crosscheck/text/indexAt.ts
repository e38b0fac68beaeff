// Finds what starts at a place of the text among tokens or sentences, which lie in its order.

/** The first that starts at this place or behind it. */
export function indexAt(those: readonly { readonly start: number }[], place: number): number {
  let [low, high] = [0, those.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((those[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
