import type { ZonedValue } from '../time/zoned-value';
import { formText } from '../text/form';
import { isZone } from './codes';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/** What keeps three inputs from being one value; nothing is ever filled in for the person. */
export function zonedProblem({ date, time, zone }: ZonedValue, zoneNeeded: boolean): string | undefined {
  if (time !== '' && !TIME.test(time)) return formText.timeUnknown;
  if (zone !== '' && !isZone(zone)) return formText.zoneUnknown;
  if (date === '' && (time !== '' || zone !== '')) return formText.dateMissing;
  return time !== '' && zone === '' && zoneNeeded ? formText.zoneMissing : undefined;
}
