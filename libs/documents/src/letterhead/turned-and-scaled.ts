import { rasterOf, type Raster } from './raster';

/** Where a point of the upright picture lies in the file, for each value of Exif's Orientation. */
const LOOK: Readonly<Record<number, (x: number, y: number, right: number, bottom: number) => readonly [number, number]>> = {
  2: (x, y, right) => [right - x, y], 3: (x, y, right, bottom) => [right - x, bottom - y], 4: (x, y, _, bottom) => [x, bottom - y],
  5: (x, y) => [y, x], 6: (x, y, _, bottom) => [y, bottom - x], 7: (x, y, right, bottom) => [right - y, bottom - x], 8: (x, y, right) => [right - y, x],
};

/** The picture as a person sees it: cameras write it lying and say so. */
export function upright(raster: Raster, orientation: number): Raster {
  const look = LOOK[orientation];
  if (!look) return raster;
  const lying = orientation >= 5;
  const out = rasterOf(lying ? raster.height : raster.width, lying ? raster.width : raster.height);
  for (let y = 0; y < out.height; y++) for (let x = 0; x < out.width; x++) {
    const [fromX, fromY] = look(x, y, raster.width - 1, raster.height - 1);
    const from = (fromY * raster.width + fromX) * 4;
    raster.rgba.copy(out.rgba, (y * out.width + x) * 4, from, from + 4);
  }
  return out;
}

/** The same picture in fewer points, each the mean of those it covers, weighed by their opacity. Never larger. */
export function scaledTo(raster: Raster, width: number, height: number): Raster {
  if (width >= raster.width && height >= raster.height) return raster;
  const out = rasterOf(width, height);
  const [across, down] = [raster.width / width, raster.height / height];
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const sum = [0, 0, 0, 0, 0] as [number, number, number, number, number];
    for (let row = Math.floor(y * down); row < Math.min(raster.height, Math.ceil((y + 1) * down)); row++) {
      const tall = Math.min(row + 1, (y + 1) * down) - Math.max(row, y * down);
      for (let column = Math.floor(x * across); column < Math.min(raster.width, Math.ceil((x + 1) * across)); column++) {
        const share = tall * (Math.min(column + 1, (x + 1) * across) - Math.max(column, x * across));
        const at = (row * raster.width + column) * 4;
        const seen = share * (raster.rgba[at + 3] ?? 0);
        for (let n = 0; n < 3; n++) sum[n] = (sum[n] ?? 0) + seen * (raster.rgba[at + n] ?? 0);
        sum[3] += seen;
        sum[4] += share;
      }
    }
    const to = (y * width + x) * 4;
    for (let n = 0; n < 3; n++) out.rgba[to + n] = sum[3] > 0 ? Math.round((sum[n] ?? 0) / sum[3]) : 255;
    out.rgba[to + 3] = Math.round(sum[3] / sum[4]);
  }
  return out;
}
