const DAY =
  '(?:(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))';
const CLOCK = 'T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?';
const OFFSET = '(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])';
const ZONE = '\\[[A-Za-z][A-Za-z0-9._+-]*(?:/[A-Za-z0-9._+-]+)*\\]';

/** A calendar date that exists: the pattern holds leap years. */
export const datePattern = new RegExp(`^${DAY}$`);
export const partialDatePattern = new RegExp(`^(?:${DAY}|[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?)$`);
/** With an offset, an IANA zone in brackets, or both (RFC 9557). */
export const dateTimePattern = new RegExp(`^${DAY}${CLOCK}(?:${OFFSET}(?:${ZONE})?|${ZONE})$`);
export const localDateTimePattern = new RegExp(`^${DAY}${CLOCK}$`);
export const durationPattern =
  /^P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?$/;
/** GR and GB, never EL and UK. */
export const countryPattern = /^(?!EL$|UK$)[A-Z]{2}$/;
export const langPattern =
  /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$/;
export const timeZonePattern = /^(?:UTC|[A-Za-z][A-Za-z0-9._+-]*(?:\/[A-Za-z0-9._+-]+)+|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$/;
export const sha256Pattern = /^[0-9a-fA-F]{64}$/;
