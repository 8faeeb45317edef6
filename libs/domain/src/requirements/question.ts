import type { FormDocument } from '../forms/document';
import { measures as allMeasures } from '../forms/codes/measures';
import type { Measure } from '../forms/codes/measure-modules';
import type { FormId } from '../forms/form-id';
import { asList, asText, fieldValue } from '../forms/engine/read';
import type { ChannelCode } from '../instruments/channels';
import { channelOfExtradition, formPractice, instrumentOfBasis } from './practice-of-form';

/** What is asked of the records: who asks whom, for what, on which way, under what. */
export interface RequirementQuestion {
  readonly form: FormId;
  readonly requestedState: string;
  readonly requestingState: string | null;
  readonly measures: readonly Measure[];
  /** Null where the form leaves it open. */
  readonly channel: ChannelCode | null;
  /** Ids of instruments; empty where no treaty that is known here is named. */
  readonly instruments: readonly string[];
}

/** What is known of a document beside its text. */
export interface RequestCircumstances {
  readonly requestedState: string;
  readonly requestingState?: string;
  /** Instrument of the route that was chosen for the request. */
  readonly instrument?: string;
}

/** The question that a document puts to the records; null for a form that asks nobody for anything. */
export function requirementQuestion(document: FormDocument, { requestedState, requestingState, instrument }: RequestCircumstances): RequirementQuestion | null {
  const practice = formPractice[document.form];
  if (!practice) return null;
  const basis = asText(fieldValue(document, 'B', 'basis'));
  const named = document.form === 'MLA_REQUEST' && Object.hasOwn(instrumentOfBasis, basis) ? [instrumentOfBasis[basis]!] : namedInText(document);
  return {
    form: document.form, requestedState, requestingState: requestingState ?? null,
    measures: [...new Set([...practice.measures, ...measuresOf(document)])],
    channel: channelOf(document) ?? practice.channel,
    instruments: [...new Set([...practice.instruments, ...named, ...(instrument === undefined ? [] : [instrument])])],
  };
}

/** What a check of an agency is held against: the form, the State that it goes to, what is asked for. */
export type CheckedDocument = Pick<RequirementQuestion, 'form' | 'requestedState' | 'measures'>;

/**
 * The same for any document, also one that asks nobody for anything: a reply, a notice, a record.
 * @param measures what the request asks for that such a document belongs to
 */
export function checkedDocument(document: FormDocument, circumstances: RequestCircumstances, measures: readonly Measure[]): CheckedDocument {
  return requirementQuestion(document, circumstances) ?? { form: document.form, requestedState: circumstances.requestedState, measures };
}

/** Sections in which a form lets the drafter choose measures. */
const sectionOfMeasures: Readonly<Partial<Record<FormId, string>>> = { MLA_REQUEST: 'E', EIO_ANNEX_A: 'C' };

function measuresOf(document: FormDocument): readonly Measure[] {
  const section = sectionOfMeasures[document.form];
  if (section === undefined) return [];
  return asList(fieldValue(document, section, 'measures')).filter((code): code is Measure => typeof code === 'string' && Object.hasOwn(allMeasures, code));
}

function channelOf(document: FormDocument): ChannelCode | null {
  if (document.form !== 'EXTRADITION_REQUEST') return null;
  const code = asText(fieldValue(document, 'A', 'channel'));
  return Object.hasOwn(channelOfExtradition, code) ? channelOfExtradition[code]! : null;
}

/** A request for extradition names its treaty in words. */
function namedInText(document: FormDocument): readonly string[] {
  if (document.form !== 'EXTRADITION_REQUEST') return [];
  return /\bETS\s*(?:No\.?\s*)?0*24\b|European Convention on Extradition/iu.test(asText(fieldValue(document, 'A', 'basisText'))) ? ['coe-extradition-24'] : [];
}
