// Number words: 十二, 一百零五, 两千三百, 廿三, 二〇, 壹拾贰, 3.5万, 一万二. It knows neither units nor what is counted.

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const small: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

export const numeralCharacters = "零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿廿卅卌";

/** The number that the words say; undefined where they say none, or more than one (二三, 三五). */
export function numberOf(text: string): number | undefined {
  if (text === "俩") return 2;
  if (text === "仨") return 3;
  if (/^[零〇一二三四五六七八九]+$/.test(text) && text.length > 1) return byDigits(text);
  let total = 0;
  let section = 0;
  /** The digit or figure that waits for its place. */
  let waiting: number | undefined;
  let lastPlace = 1;
  let zeroBefore = false;
  /** Places grow smaller up to the next 万 or 亿: 一百一百 is no number. */
  let placeBefore = Infinity;
  for (let at = 0; at < text.length; at++) {
    const figure = /^\d+(?:\.\d+)?/.exec(text.slice(at))?.[0];
    const mark = text.charAt(at);
    const digit = figure === undefined ? digits[mark] : Number(figure);
    const place = small[mark];
    const scale = large[mark];
    if (digit !== undefined) {
      if (waiting !== undefined && waiting !== 0) return undefined;
      zeroBefore ||= digit === 0 || (figure?.length ?? 0) > 1;
      waiting = digit;
      at += (figure?.length ?? 1) - 1;
    } else if (tens[mark] !== undefined) {
      if (waiting !== undefined) return undefined;
      section += tens[mark];
      lastPlace = 10;
      zeroBefore = false;
    } else if (place !== undefined) {
      if (waiting === 0 && place !== 10) return undefined;
      section += (waiting === undefined || waiting === 0 ? 1 : waiting) * place;
      if ((waiting === undefined && place !== 10) || place >= placeBefore) return undefined;
      placeBefore = place;
      waiting = undefined;
      lastPlace = place;
      zeroBefore = false;
    } else if (scale !== undefined) {
      const counted = section + (waiting ?? 0);
      if (counted === 0 && total === 0) return undefined;
      if (scale > lastPlace && total > 0 && total < scale) total = (total + counted) * scale;
      else total += counted * scale;
      section = 0;
      placeBefore = Infinity;
      waiting = undefined;
      lastPlace = scale;
      zeroBefore = false;
    } else return undefined;
  }
  const tail =
    waiting !== undefined && lastPlace > 10 && !zeroBefore ? waiting * (lastPlace / 10) : (waiting ?? 0);
  return Number((total + section + tail).toPrecision(15));
}

/** 二〇 and 一二三 are read digit by digit; 二三 and 三五 mean two or three, three to five. */
function byDigits(text: string): number | undefined {
  if (text.length === 2 && !/[零〇]/.test(text)) return undefined;
  return Number(
    Array.from(text)
      .map((mark) => digits[mark])
      .join(""),
  );
}
