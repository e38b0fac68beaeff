// What share of a whole a count is, as it is printed: exact integer arithmetic, at most two decimals, rounded half up.
// It does not know what is counted.

/** 66 of 80 is "82.5%". Undefined where no share can be stated: counts that are not whole, an empty whole, a part above it. */
export function shareOf(part: number, whole: number): string | undefined {
  if (!isCount(part) || !isCount(whole) || whole === 0 || part > whole) return undefined;
  const hundredths = roundedQuotient(BigInt(part) * 10_000n, BigInt(whole));
  // A few of very many are not none, and nearly all are not all.
  if (hundredths === 0n && part > 0) return "不足0.01%";
  if (hundredths === 10_000n && part < whole) return "超过99.99%";
  return `${writeHundredths(hundredths)}%`;
}

/** 1 of 3 is "33.33%", 5 of 4 is "125%"; undefined where it would round to nothing. */
export function percentOf(part: number, whole: number): string | undefined {
  const hundredths = roundedQuotient(BigInt(part) * 10_000n, BigInt(whole));
  return hundredths === 0n ? undefined : `${writeHundredths(hundredths)}%`;
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;

const roundedQuotient = (dividend: bigint, divisor: bigint) => (2n * dividend + divisor) / (2n * divisor);

function writeHundredths(hundredths: bigint): string {
  const decimals = String(hundredths % 100n)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${hundredths / 100n}${decimals === "" ? "" : `.${decimals}`}`;
}
