// Phrases by their first character, the longest first.

export function byInitial(phrases: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const phrase of phrases) {
    const initial = phrase.charAt(0);
    const list = found.get(initial);
    if (list) list.push(phrase);
    else found.set(initial, [phrase]);
  }
  for (const list of found.values()) list.sort((one, other) => other.length - one.length);
  return found;
}
