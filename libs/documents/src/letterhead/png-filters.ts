/** The five filters of PNG (ISO/IEC 15948, 9): a byte as the difference from a guess out of left, above and corner. */
export const guesses: readonly ((left: number, up: number, corner: number) => number)[] = [() => 0, (left) => left, (_, up) => up, (left, up) => (left + up) >> 1, paeth];

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Undoes the filters of `height` rows of `width` bytes, each with its method before it. `undefined` for a method that does not exist. */
export function unfiltered(packed: Buffer, width: number, height: number, unit: number): Buffer | undefined {
  const out = Buffer.alloc(width * height);
  for (let row = 0; row < height; row++) {
    const guess = guesses[packed[row * (width + 1)] ?? 0];
    if (!guess) return undefined;
    for (let i = 0; i < width; i++) {
      const at = row * width + i;
      const left = i >= unit ? (out[at - unit] ?? 0) : 0;
      const up = row > 0 ? (out[at - width] ?? 0) : 0;
      const corner = row > 0 && i >= unit ? (out[at - width - unit] ?? 0) : 0;
      out[at] = (packed[row * (width + 1) + 1 + i] ?? 0) + guess(left, up, corner);
    }
  }
  return out;
}
