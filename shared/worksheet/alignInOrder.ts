// Which of many places each item of a list stands at, when both are in the same order: the choice with the greatest total score.
// It does not know what items and places are.

/** `score(item, place)` is 0 where the item cannot stand there. Undefined for an item that stands nowhere. */
export function alignInOrder(
  items: number,
  places: number,
  score: (item: number, place: number) => number,
): (number | undefined)[] {
  const width = places + 1;
  const best = new Float64Array((items + 1) * width);
  const scores = new Float64Array(items * places);
  for (let item = items - 1; item >= 0; item--) {
    for (let place = places - 1; place >= 0; place--) {
      const own = score(item, place);
      scores[item * places + place] = own;
      const taken = own > 0 ? own + (best[(item + 1) * width + place + 1] ?? 0) : 0;
      best[item * width + place] = Math.max(
        taken,
        best[(item + 1) * width + place] ?? 0,
        best[item * width + place + 1] ?? 0,
      );
    }
  }
  const chosen: (number | undefined)[] = Array.from({ length: items }, () => undefined);
  for (let item = 0, place = 0; item < items && place < places;) {
    const here = best[item * width + place] ?? 0;
    const own = scores[item * places + place] ?? 0;
    if (own > 0 && here === own + (best[(item + 1) * width + place + 1] ?? 0)) chosen[item++] = place++;
    else if (here === best[item * width + place + 1]) place++;
    else item++;
  }
  return chosen;
}
