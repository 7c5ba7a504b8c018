/**
 * The CRC-32 of bytes that follow each other, from those of both parts, so that nobody need read them. A checksum is a
 * polynomial over two elements, its lowest bit the highest power; bytes that follow multiply it by x eight times each.
 */
export function joinedChecksum(first: number, second: number, secondBytes: number): number {
  return (product(powerOfX(8 * secondBytes), first) ^ second) >>> 0;
}

const polynomial = 0xedb88320;
const one = 0x80000000;
const x = 0x40000000;

function powerOfX(exponent: number): number {
  let power = one;
  let square = x;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = product(square, power);
    square = product(square, square);
  }
  return power;
}

/** The product of two polynomials, reduced. */
function product(a: number, b: number): number {
  let sum = 0;
  let shifted = b;
  for (let bit = one; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) sum ^= shifted;
    shifted = (shifted & 1) === 0 ? shifted >>> 1 : (shifted >>> 1) ^ polynomial;
  }
  return sum;
}
