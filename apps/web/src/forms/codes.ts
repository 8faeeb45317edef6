const names = (type: 'region' | 'language'): Intl.DisplayNames => new Intl.DisplayNames(['en'], { type, fallback: 'none' });
/** Codes that name no State of today: groupings, private use, and those that were withdrawn. */
const notStates = new Set(('AC AN BU CP CQ CS CT DD DG DY EA EL EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO QU RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ').split(' '));

let known: readonly { readonly value: string; readonly label: string }[] | undefined;

/** ISO 3166-1 codes with their English names, by name. */
export function countries(): readonly { readonly value: string; readonly label: string }[] {
  if (known) return known;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const region = names('region');
  known = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notStates.has(code))
    .flatMap((value) => { const name = region.of(value); return name === undefined ? [] : [{ value, label: name }]; })
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return known;
}

let spoken: readonly { readonly value: string; readonly label: string }[] | undefined;

/** Languages of two letters with their English names, by name. */
export function languages(): readonly { readonly value: string; readonly label: string }[] {
  if (spoken) return spoken;
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const language = names('language');
  spoken = letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((value) => { const name = language.of(value); return name === undefined || Intl.getCanonicalLocales(value)[0] !== value ? [] : [{ value, label: name }]; })
    // Two codes may name one language ("ak" and "tw"): it stands once, under the first.
    .filter(({ label }, place, all) => all.findIndex((each) => each.label === label) === place)
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return spoken;
}

export const countryName = (code: string): string => { try { return names('region').of(code) ?? code; } catch { return code; } };
export const languageName = (tag: string): string => { try { return names('language').of(tag) ?? tag; } catch { return tag; } };

export const zones = (): readonly string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** An IANA name that exists, UTC, or an offset such as +04:00. */
export function isZone(zone: string): boolean {
  if (/^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(zone) || zone === 'UTC') return true;
  if (!zone.includes('/')) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
