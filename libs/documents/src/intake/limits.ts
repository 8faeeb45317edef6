/** How much of a file is taken in and looked at. */
export interface IntakeLimits {
  readonly bytes: number;
  readonly pages: number;
  readonly pixels: number;
  /** Entries of an archive, those of archives inside it included. */
  readonly entries: number;
  /** Bytes that all compressed parts of a file may unpack to. */
  readonly unpackedBytes: number;
  /** How many times its own size a part may unpack to, once it is larger than `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Files inside files. */
  readonly depth: number;
  readonly milliseconds: number;
}

const MB = 1024 * 1024;

export const defaultIntakeLimits: IntakeLimits = {
  bytes: 25 * MB, pages: 2_000, pixels: 400_000_000, entries: 10_000, unpackedBytes: 512 * MB, ratio: 200, ratioFromBytes: 8 * MB, depth: 3, milliseconds: 10_000,
};
