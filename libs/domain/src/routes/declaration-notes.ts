import type { ParticipationRecord } from '../law/participation';
import type { DeclarationNote } from './world';

/** What a State declared or reserved, as sentences for the officer who confirms a route. */
export function declarationNotes({ declarations, reservations }: ParticipationRecord): readonly DeclarationNote[] {
  const { languages, centralAuthority, contactPoint24x7, channels, summonsDays, dualCriminalityReserved, consentRevocable, specialityWaived, notificationRequired, assistanceAskedAfterwards, acceptedProcedures } = declarations;
  const notes: readonly (DeclarationNote | false | undefined)[] = [
    languages && { code: 'languages', text: `accepts ${languages.join(', ')}.` },
    centralAuthority && { code: 'centralAuthority', text: `central authority ${centralAuthority.name}.` },
    contactPoint24x7 && { code: 'contactPoint24x7', text: `24/7 point ${contactPoint24x7.name}.` },
    channels && { code: 'channels', text: `asks for the channel ${channels.join(', then ')}.` },
    summonsDays !== undefined && { code: 'summonsDays', text: `a summons must arrive at least ${summonsDays} days before the appearance.` },
    dualCriminalityReserved && { code: 'dualCriminalityReserved', text: 'asks for dual criminality where the text lets it.' },
    consentRevocable && { code: 'consentRevocable', text: 'consent to simplified extradition can be revoked.' },
    specialityWaived && { code: 'specialityWaived', text: 'consent includes the waiver of speciality.' },
    notificationRequired && { code: 'notificationRequired', text: 'orders to providers are notified to it at the same time.' },
    assistanceAskedAfterwards && { code: 'assistanceAskedAfterwards', text: 'asks for a request for assistance after an emergency disclosure.' },
    acceptedProcedures && { code: 'acceptedProcedures', text: `accepts the procedures ${acceptedProcedures.join(', ')}.` },
    ...reservations.map(({ article, text }) => ({ code: 'reservation', text: `reservation to Art. ${article}: ${text}` })),
  ];
  return notes.filter((note): note is DeclarationNote => typeof note === 'object');
}
