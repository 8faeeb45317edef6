/** A rectangle of a page: left, bottom, right, top. */
export type Box = readonly [number, number, number, number];
export type Turn = 0 | 90 | 180 | 270;
export type Matrix = readonly [number, number, number, number, number, number];

export function boxOf(value: readonly unknown[]): Box | null {
  const [a, b, c, d] = value;
  if (![a, b, c, d].every((n) => typeof n === 'number' && Number.isFinite(n))) return null;
  const [x0, y0, x1, y1] = [a, b, c, d] as [number, number, number, number];
  const box: Box = [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
  return box[2] - box[0] >= 1 && box[3] - box[1] >= 1 ? box : null;
}

/** What both show; the second where they do not meet. */
export function common(inner: Box, outer: Box): Box {
  return boxOf([Math.max(inner[0], outer[0]), Math.max(inner[1], outer[1]), Math.min(inner[2], outer[2]), Math.min(inner[3], outer[3])].map((n, i, all) => (i < 2 && n >= (all[i + 2] ?? n) ? NaN : n))) ?? outer;
}

export const turnOf = (degrees: unknown): Turn => {
  const turn = typeof degrees === 'number' ? (((Math.round(degrees / 90) * 90) % 360) + 360) % 360 : 0;
  return turn as Turn;
};

/** The page with a strip below what a reader sees as its foot. */
export function withStrip([x0, y0, x1, y1]: Box, turn: Turn, strip: number): Box {
  switch (turn) {
    case 0: return [x0, y0 - strip, x1, y1];
    case 90: return [x0, y0, x1 + strip, y1];
    case 180: return [x0, y0, x1, y1 + strip];
    case 270: return [x0 - strip, y0, x1, y1];
  }
}

/** Puts something `width` wide upright into the middle of the foot, `above` it; shrunk where the page is narrower. */
export function atFoot([x0, y0, x1, y1]: Box, turn: Turn, unit: number, width: number, above: number): Matrix {
  const across = turn % 180 === 0 ? x1 - x0 : y1 - y0;
  const s = Math.min(1 / unit, across / width);
  const left = (across - width * s) / 2;
  const up = above / unit;
  switch (turn) {
    case 0: return [s, 0, 0, s, x0 + left, y0 + up];
    case 90: return [0, s, -s, 0, x1 - up, y0 + left];
    case 180: return [-s, 0, 0, -s, x1 - left, y1 - up];
    case 270: return [0, -s, s, 0, x0 + up, y1 - left];
  }
}
