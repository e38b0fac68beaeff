// Staff's words with the numbers that they were composed with replaced by today's. Only numbers that are found beyond doubt.

import { idsOf, type Binding, type Segment } from "./template/segment.ts";

/** Undefined where a number that has moved is not found in the words, or is no longer said. */
export function withNewNumbers(
  words: string,
  was: readonly Segment[],
  now: readonly Segment[],
): string | undefined {
  const next = byBinding(now);
  const seen = new Map<string, number>();
  let result = "";
  let at = 0;
  for (const [index, { text, binding }] of was.entries()) {
    if (!binding) continue;
    const key = keyOf(binding);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const replacement = next.get(key)?.[nth];
    const place = placeOf(words, text, was[index - 1]?.text ?? "", at);
    if (replacement === text) {
      if (place !== undefined) {
        result += words.slice(at, place) + text;
        at = place + text.length;
      }
      continue;
    }
    if (replacement === undefined || place === undefined) return undefined;
    result += words.slice(at, place) + replacement;
    at = place + text.length;
  }
  return result + words.slice(at);
}

const keyOf = (binding: Binding) => `${binding.reading} ${idsOf(binding).join(" ")}`;

function byBinding(segments: readonly Segment[]): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { text, binding } of segments) {
    if (!binding) continue;
    const key = keyOf(binding);
    texts.set(key, [...(texts.get(key) ?? []), text]);
  }
  return texts;
}

/** Behind the words that it was composed with; or where it stands once only. A part of a longer number is none. */
function placeOf(words: string, number: string, before: string, from: number): number | undefined {
  for (const length of [6, 4, 2]) {
    const lead = before.slice(-length);
    if (lead === "") break;
    const place = words.indexOf(lead + number, from);
    if (place >= 0 && isWhole(words, place + lead.length, number)) return place + lead.length;
  }
  const places: number[] = [];
  for (let place = words.indexOf(number, from); place >= 0 && places.length < 2;) {
    if (isWhole(words, place, number)) places.push(place);
    place = words.indexOf(number, place + number.length);
  }
  return places.length === 1 ? places[0] : undefined;
}

const isWhole = (words: string, place: number, number: string): boolean =>
  !/[\d.]/.test(words.charAt(place - 1)) && !/\d/.test(words.charAt(place + number.length));
