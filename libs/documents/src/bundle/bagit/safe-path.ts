const FOLDERS = { paper: 'paper', annex: 'annexes', translation: 'translations', custody: 'custody', letter: 'letters' } as const;
const LONGEST = 120;
/** Names that a widespread system keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name that every file system takes: NFC, no separators, no control or direction characters. */
export function safeName(given: string): string {
  const plain = given.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '').replace(/[\\/:*?"<>|]/g, '-').replace(/^[. ]+|[. ]+$/g, '');
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, LONGEST).join('');
  const name = `${stem}${ending}` || 'file';
  return RESERVED.test(name) ? `_${name}` : name;
}

/** Where each part stands in the bag; of two names that some system takes for the same, the later gets a number. */
export function payloadPaths(parts: readonly { readonly role: keyof typeof FOLDERS; readonly name: string }[], taken: readonly string[] = []): readonly string[] {
  const seen = new Set(taken.map(folded));
  return parts.map(({ role, name }) => {
    const safe = safeName(name);
    const dot = safe.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [safe.slice(0, dot), safe.slice(dot)] : [safe, ''];
    let path = `data/${FOLDERS[role]}/${safe}`;
    for (let n = 2; seen.has(folded(path)); n++) path = `data/${FOLDERS[role]}/${stem} (${n})${ending}`;
    seen.add(folded(path));
    return path;
  });
}

const folded = (path: string): string => path.normalize('NFKC').toLowerCase();

/** In a manifest a percent sign stands for itself only as `%25` (RFC 8493, 2.1.3). */
export const inManifest = (path: string): string => path.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
