// 1 to 999 as it is counted in Chinese: 十, 十二, 二十, 一百, 一百零五.

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

export function chineseNumeral(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const digit = (of: number) => digits[of] ?? "";
  if (hundreds === 0) return `${tens > 1 ? digit(tens) : ""}${tens > 0 ? "十" : ""}${digit(ones)}`;
  const rest = tens > 0 ? `${digit(tens)}十${digit(ones)}` : ones > 0 ? `零${digit(ones)}` : "";
  return `${digit(hundreds)}百${rest}`;
}
