import type { AttachmentValue, FormDocument } from '../forms/document';
import { asBlock, asList, member } from '../forms/engine/read';
import { attachmentsOf, isCertifiedIn, isReadableIn } from './languages';
import { isWrittenAt, textAt, valueAt, type Place } from './places';
import type { RequirementQuestion } from './question';
import type { FormPlace, RecordedRequirement } from './requirement';

/** What is known beside the document: files of the case; absent: not asked for. */
export interface RequirementContext {
  readonly attachments?: readonly AttachmentValue[];
  /** Languages that the addressee is known to accept; absent: not known. */
  readonly acceptedLanguages?: readonly string[];
}

const whole: readonly Place[] = [{ section: '', field: '' }];

/** Where a document falls short of a requirement that it meets; empty where it does not. */
export function unmetPlaces(requirement: RecordedRequirement, document: FormDocument, question: RequirementQuestion, context: RequirementContext): readonly Place[] {
  const attachments = attachmentsOf(document, context.attachments);
  switch (requirement.kind) {
    case 'language':
      if (requirement.accepted === 'declared') return context.acceptedLanguages === undefined ? whole : [];
      return isReadableIn(requirement.accepted, document, attachments) ? [] : whole;
    case 'certified-translation':
      return isCertifiedIn(requirement.into, document, attachments) ? [] : whole;
    case 'threshold':
      return requirement.months === null ? [] : offencesBelow(requirement.months, document, placesIn(requirement.places, document));
    case 'copies':
      return anyOf(requirement.places, document, (place) => isWrittenAt(document, place) && (!requirement.certified || member(asBlock(valueAt(document, place)), 'certified') === true));
    case 'apostille':
      return requirement.needed ? anyOf(requirement.places, document, (place) => isWrittenAt(document, place)) : [];
    case 'wording':
      return anyOf(requirement.places, document, (place) => requirement.phrases.some((phrase) => contains(textAt(document, place), phrase)));
    case 'content':
      if (requirement.asks === 'remind') return placesIn(requirement.places, document).slice(0, 1).concat(requirement.places.length === 0 ? whole : []);
      return anyOf(requirement.places, document, (place) => isWrittenAt(document, place));
    case 'channel':
      if (question.channel === null || requirement.through.includes(question.channel)) return [];
      return placesIn(requirement.places, document).slice(0, 1).concat(placesIn(requirement.places, document).length === 0 ? whole : []);
  }
}

const placesIn = (places: readonly FormPlace[], { form }: FormDocument): readonly Place[] =>
  places.filter((place) => place.form === form).map(({ section, field }) => ({ section, field }));

/** The first place of the form, where none of its places will do; a form without one of them is not concerned. */
function anyOf(places: readonly FormPlace[], document: FormDocument, does: (place: Place) => boolean): readonly Place[] {
  const own = placesIn(places, document);
  return own.some(does) ? [] : own.slice(0, 1);
}

/** Offences whose stated maximum is known and below; one without a figure is asked for by the form itself. */
function offencesBelow(months: number, document: FormDocument, places: readonly Place[]): readonly Place[] {
  return places.flatMap((place) => asList(valueAt(document, place)).flatMap((entry, index) => {
    const offence = asBlock(entry);
    const most = member(offence, 'maxPenaltyMonths');
    const below = typeof most === 'number' && most < months && member(offence, 'lifeSentence') !== true;
    return below ? [{ section: place.section, field: `${place.field}/${index}/maxPenaltyMonths` }] : [];
  }));
}

/** Letter case and breaks of lines make no difference. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('und');
const contains = (text: string, phrase: string): boolean => plain(text).includes(plain(phrase));
