/** Same primary subtag and, where both name one, the same script (BCP 47). */
export function sameLanguage(one: string, other: string): boolean {
  const [a, b] = [subtags(one), subtags(other)];
  const scripts = a.script === undefined || b.script === undefined || a.script === b.script;
  return a.primary !== '' && a.primary === b.primary && scripts;
}

function subtags(lang: string): { readonly primary: string; readonly script: string | undefined } {
  const [primary = '', ...rest] = lang.toLowerCase().split('-');
  return { primary, script: rest.find((part) => /^[a-z]{4}$/.test(part)) };
}
