import { isSubscriberData } from './categories-asked';
import { codesOf, isEmptyAt, startsWithAny, valueOf } from './reading';
import type { Spot } from './rule';
import type { Subject } from './subject';

/** Codes that name one user, in the order of the identifiers. */
export const userIdentifiers: readonly unknown[] = [
  'phone_e164', 'imei', 'imsi', 'iccid', 'mac', 'email', 'username', 'user_id', 'account_url', 'device_serial', 'payment_account', 'wallet_address',
];

export function asksForTrafficOrContent(subject: Subject): boolean {
  return codesOf(subject, 'F.categories').some((code) => startsWithAny(code, ['traffic.', 'content.']));
}

export function asksForSubscriberOnly(subject: Subject): boolean {
  return codesOf(subject, 'F.categories').every(isSubscriberData);
}

/** The section of the validating authority is not complete; one finding, which also stands for its name in section A. */
export function withoutValidation(subject: Subject, section: 'G' | 'J'): readonly Spot[] {
  const needed = ['validatorType', 'validator', ...(subject.finished ? ['validatorSignature'] : [])];
  const incomplete = needed.some((key) => isEmptyAt(subject, `${section}.${key}`));
  return incomplete ? [{ section, field: '', standsAlsoFor: [{ section: 'A', field: '/validatingAuthorityName' }] }] : [];
}

export function isOtherAuthority(subject: Subject, section: 'F' | 'I'): boolean {
  return valueOf(subject, `${section}.authorityType`) === 'other_competent';
}
