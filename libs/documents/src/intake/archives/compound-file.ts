export interface CompoundEntry {
  readonly name: string;
  readonly classId: string;
}

const MOST_SECTORS = 65_536;
const MOST_ENTRIES = 20_000;
const LAST = 0xffff_fff9;

/** Names in the directory of a compound file (old office formats, messages, installers). Never throws. */
export function compoundEntries(bytes: Buffer): readonly CompoundEntry[] {
  if (bytes.length < 512) return [];
  const shift = bytes.readUInt16LE(30);
  if (shift < 7 || shift > 16) return [];
  const size = 1 << shift;
  const sectorAt = (sector: number): number => (sector + 1) * size;
  const next = (sector: number): number => {
    const table = tableSector(Math.floor(sector / (size / 4)));
    const at = table === undefined ? -1 : sectorAt(table) + (sector % (size / 4)) * 4;
    return at < 0 || at + 4 > bytes.length ? LAST : bytes.readUInt32LE(at);
  };
  // Beyond the 109 tables that the header names lie files of more than 6 MB; their directory stands in front.
  const tableSector = (index: number): number | undefined => (index < 109 ? bytes.readUInt32LE(76 + index * 4) : undefined);
  const entries: CompoundEntry[] = [];
  const seen = new Set<number>();
  for (let sector = bytes.readUInt32LE(48); sector < LAST && !seen.has(sector) && seen.size < MOST_SECTORS; sector = next(sector)) {
    seen.add(sector);
    for (let at = sectorAt(sector); at + 128 <= Math.min(bytes.length, sectorAt(sector) + size) && entries.length < MOST_ENTRIES; at += 128) {
      const length = bytes.readUInt16LE(at + 64);
      if (length >= 2 && length <= 64) entries.push({ name: bytes.toString('utf16le', at, at + length - 2), classId: bytes.toString('hex', at + 80, at + 96) });
    }
  }
  return entries;
}
