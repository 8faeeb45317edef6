const LONGEST = 200;

/**
 * The name under which a file is listed: no control, format or direction characters (they can make one name look like
 * another), no path separators, at most 200 characters; `file` where nothing is left.
 */
export function fileName(given: string): string {
  const plain = given.normalize('NFC').replace(/^[A-Za-z]:\\(?:[^\\]*\\)*/, '').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '').replace(/[\\/]/g, '-').trim();
  if (/^[.-]*$/.test(plain)) return 'file';
  const ending = endingOf(plain);
  return [...plain].length <= LONGEST ? plain : `${[...plain].slice(0, LONGEST - ending.length).join('')}${ending}`;
}

const endingOf = (name: string): string => /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';

/** Whether a file of this name is the one that a form calls by this title; the ending need not be written. */
export function isNamed(title: string, name: string): boolean {
  const wanted = fileName(title);
  return wanted === name || wanted === name.slice(0, name.length - endingOf(name).length);
}
