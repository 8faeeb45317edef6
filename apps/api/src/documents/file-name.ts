const LONGEST = 200;

/** The last part of a name, without control and direction characters, at most 200 characters; a name for files that have none. */
export function fileName(given: string): string {
  const last = given.split(/[\\/]/).pop() ?? '';
  // Control, format and direction characters can make one name look like another.
  const plain = last.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '').trim();
  if (/^\.*$/.test(plain)) return 'file';
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 && plain.length - dot <= 12 ? plain.slice(dot) : '';
  return [...plain].length <= LONGEST ? plain : `${[...plain].slice(0, LONGEST - ending.length).join('')}${ending}`;
}

/** Content-Disposition (RFC 6266): an ASCII name for old readers, the true one beside it. */
export function disposition(how: 'attachment' | 'inline', name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
