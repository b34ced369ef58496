/**
 * Sums of amounts without rounding. An amount is a decimal of the text ("RMB 12.5 million") that was kept as the nearest double; its shortest
 * decimal form is the one of the text again (ECMA-262, Number::toString: up to 15 digits always), and those forms are added as whole numbers.
 */
interface Decimal {
  /** The value is `digits` divided by ten to the `scale`. */
  readonly digits: bigint;
  readonly scale: number;
}

export class DecimalSum {
  /** Whole amounts are added here as long as doubles do that exactly: it costs a hundredth. */
  #whole = 0;
  #rest: Decimal = { digits: 0n, scale: 0 };
  #count = 0;

  add(amount: number): void {
    this.#count++;
    if (Number.isSafeInteger(amount) && Number.isSafeInteger(this.#whole + amount)) this.#whole += amount;
    else this.#rest = plus(this.#rest, toDecimal(amount));
  }

  get #sum(): Decimal {
    return plus(this.#rest, { digits: BigInt(this.#whole), scale: 0 });
  }

  /** How many were added. */
  get count(): number {
    return this.#count;
  }

  /** The exact sum, for example `12500000.25`: no exponent, no zeros at the end of a fraction. */
  toString(): string {
    return toText(this.#sum);
  }

  /** The number nearest to the exact sum. */
  toNumber(): number {
    return Number(this.toString());
  }

  /** The exact sum divided by the count, to 20 digits behind those of the sum. 0 where nothing was added. */
  average(): number {
    if (this.#count === 0) return 0;
    const { digits, scale } = this.#sum;
    return Number(toText({ digits: digits * power(20) / BigInt(this.#count), scale: scale + 20 }));
  }
}

function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: a.digits * power(scale - a.scale) + b.digits * power(scale - b.scale), scale };
}

function toDecimal(amount: number): Decimal {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(amount)) ?? [];
  if (whole === '') throw new RangeError(`${amount} is no amount.`);
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return scale < 0 ? { digits: digits * power(-scale), scale: 0 } : { digits, scale };
}

function toText({ digits, scale }: Decimal): string {
  const isNegative = digits < 0n;
  const text = String(isNegative ? -digits : digits).padStart(scale + 1, '0');
  const fraction = text.slice(text.length - scale).replace(/0+$/, '');
  return `${isNegative ? '-' : ''}${text.slice(0, text.length - scale)}${scale === 0 || fraction === '' ? '' : `.${fraction}`}`;
}

function power(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
