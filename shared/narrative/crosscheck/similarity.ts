// How alike two texts are, from 0 to 1: the share of four-letter runs they have in common, figures and marks left out.

const longest = 4_000;
const run = 4;

export function similarity(one: string, other: string): number {
  const first = runsOf(one);
  const second = runsOf(other);
  if (first.size === 0 || second.size === 0) return 0;
  let common = 0;
  for (const each of first) if (second.has(each)) common++;
  return (2 * common) / (first.size + second.size);
}

function runsOf(text: string): Set<string> {
  const letters = text.slice(0, longest).replace(/[^\u4e00-\u9fff]/g, "");
  const runs = new Set<string>();
  for (let at = 0; at + run <= letters.length; at++) runs.add(letters.slice(at, at + run));
  return runs;
}
