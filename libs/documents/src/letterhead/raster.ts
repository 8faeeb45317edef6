/** A picture as points: red, green, blue and opacity, a byte each, row by row from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly rgba: Buffer;
}

export const rasterOf = (width: number, height: number): Raster => ({ width, height, rgba: Buffer.alloc(width * height * 4) });
