// Labels with a slip of the pen in them: 予于公开, 自燃人, 国家密秘. One character in four or more, two in seven or more;
// in short words only a character that sounds or looks alike.

import type { Lexicon, Meaning } from "./lexicon.ts";

/** Characters that are typed for each other, because they sound or look alike: those that occur in what forms are about. */
const alike =
  "以于已意宜议义仪益依|然燃染|人仁任认入|企起其气启齐|业亚叶页|件见建健间键|开丌井幵升|公工功共|予于预与|部步布不|份分|新心辛|收受手|本笨|年念|接结节洁揭|转专传赚|渡度肚|秘密蜜泌|复覆负付|诉述素宿|讼松颂送|维唯惟|持迟池|纠究九|正证政整|许需须|可克科课|罚法发伐|强墙抢|制治质致|规归轨|章张彰|范犯贩|性姓行形型|文闻纹|废费非|止址只|有又友|效校肖|现先显|收首|费废|构够购|机几基记|服福府|务物误雾|法发|律率绿|商伤|科课棵|研言严延|社设涉射|会汇惠|织只职|信新|访仿防放|举具|报抱|投头|重中种|复付|申伸审|请清情青|出处初|版板|确却|认任|查察|询寻旬|案暗安|卷券圈|过国|程成城|流留|内那|国过|家加佳|安按|全权|稳温|定订|第弟|方房|权全|掌涨|握沃|补不|明名|予矛|提题|供公|理里力|办半";

const groupsByCharacter = new Map<string, Set<number>>();
alike.split("|").forEach((group, index) => {
  for (const character of group)
    groupsByCharacter.set(character, (groupsByCharacter.get(character) ?? new Set()).add(index));
});

const isAlike = (one: string, other: string) =>
  [...(groupsByCharacter.get(one) ?? [])].some((group) => groupsByCharacter.get(other)?.has(group));

/** Characters that say the opposite, or another one of a row, of what is there or without them: 上年 and 下年 are no slips of each other. */
const telling = /[上下前后去今明未没不无非一二三四五六七八九十]/;
const isContrary = (one: string, other: string) =>
  (telling.test(one) || telling.test(other)) && !isAlike(one, other);

export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  /** Only characters that sound or look alike, or stand in the wrong order. */
  readonly isAlike: boolean;
}

interface Typeable {
  readonly phrase: string;
  readonly meaning: Meaning;
}

const typeableByLexicon = new WeakMap<Lexicon, ReadonlyMap<string, readonly Typeable[]>>();

/** The one label that a stretch of unknown words is likest to, if it is near enough and no other is as near. */
export function slipIn(words: string, lexicon: Lexicon): Slip | undefined {
  if (words.length < 2 || words.length > 40) return undefined;
  let best:
    (Slip & { readonly distance: number; readonly length: number; readonly tied: boolean }) | undefined;
  for (const { phrase, meaning } of candidatesFor(words, lexicon)) {
    const allowed = phrase.length >= 7 ? 2 : 1;
    for (let start = 0; start < words.length; start++) {
      for (const length of [phrase.length, phrase.length - 1, phrase.length + 1]) {
        const end = start + length;
        if (length < 2 || end > words.length) continue;
        const window = words.slice(start, end);
        const distance = slipDistance(window, phrase, allowed);
        if (distance === undefined) continue;
        const better = !best || phrase.length - distance * 2 > best.length - best.distance * 2;
        if (better)
          best = {
            start,
            end,
            meaning,
            isAlike: !Number.isInteger(distance),
            distance,
            length: phrase.length,
            tied: false,
          };
        else if (
          best &&
          phrase.length - distance * 2 === best.length - best.distance * 2 &&
          JSON.stringify(best.meaning.selections) !== JSON.stringify(meaning.selections)
        )
          best = { ...best, tied: true };
      }
    }
  }
  return best && !best.tied ? best : undefined;
}

function candidatesFor(words: string, lexicon: Lexicon): Set<Typeable> {
  let typeable = typeableByLexicon.get(lexicon);
  if (!typeable) {
    const byCharacter = new Map<string, Typeable[]>();
    for (const [phrase, meaning] of lexicon.meaningByPhrase) {
      if (meaning.common || phrase.length < 2 || phrase.includes("…") || meaning.selections.length === 0)
        continue;
      for (const character of new Set(phrase)) {
        const list = byCharacter.get(character);
        if (list) list.push({ phrase, meaning });
        else byCharacter.set(character, [{ phrase, meaning }]);
      }
    }
    typeable = byCharacter;
    typeableByLexicon.set(lexicon, typeable);
  }
  const hits = new Map<Meaning, { count: number; item: Typeable }>();
  for (const character of new Set(words)) {
    for (const item of typeable.get(character) ?? []) {
      const known = hits.get(item.meaning);
      if (known) known.count += 1;
      else hits.set(item.meaning, { count: 1, item });
    }
  }
  const near = [...hits.values()].filter(
    ({ count, item }) => count >= new Set(item.phrase).size - (item.phrase.length >= 7 ? 2 : 1),
  );
  return new Set(near.map(({ item }) => item));
}

/** Undefined where it is no slip of that phrase. 0 is not asked for: whole phrases are found before. */
function slipDistance(window: string, phrase: string, allowed: number): number | undefined {
  const longEnough = phrase.length >= 4;
  if (window.length === phrase.length) {
    const wrong: number[] = [];
    for (let at = 0; at < phrase.length; at++) if (window[at] !== phrase[at]) wrong.push(at);
    const [first = -1, second = -1] = wrong;
    const swapped =
      wrong.length === 2 &&
      second === first + 1 &&
      window[first] === phrase[second] &&
      window[second] === phrase[first];
    if (swapped) return phrase.length >= 3 ? 1 : undefined;
    if (wrong.length === 0 || wrong.length > allowed) return undefined;
    if (wrong.some((at) => isContrary(window.charAt(at), phrase.charAt(at)))) return undefined;
    const soundsAlike = wrong.every((at) => isAlike(window.charAt(at), phrase.charAt(at)));
    return longEnough || soundsAlike ? wrong.length - (soundsAlike ? 0.25 : 0) : undefined;
  }
  if (!longEnough || phrase.length < 5) return undefined;
  const [short, long] = window.length < phrase.length ? [window, phrase] : [phrase, window];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  // The first and the last character must be the label's own, or any neighbour would do.
  if (at === 0 || at === short.length || telling.test(long.charAt(at))) return undefined;
  return short.slice(at) === long.slice(at + 1) ? 1 : undefined;
}
