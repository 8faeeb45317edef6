import type { Measure } from '../forms/codes/measure-modules';
import { measures as measureWords } from '../forms/codes/measures';
import { channelWords, type ChannelCode } from '../instruments/channels';
import { nameOfState } from './name-of-state';
import type { RequirementQuestion } from './question';
import { requirementKindLabels, requirementKinds, type RecordedRequirement, type RequirementKind } from './requirement';

/** What has to be asked, because nobody has recorded it. Never a guess, and never silence. */
export interface NotRecorded {
  readonly kind: 'not-recorded';
  readonly requestedState: string;
  readonly measures: readonly Measure[];
  readonly channel: ChannelCode | null;
  /** The subjects on which nothing is recorded. */
  readonly about: readonly RequirementKind[];
  /** English; the parts above are for other languages. */
  readonly message: string;
}

/** Subjects that no form asks for itself, so that silence about them would read as "nothing is needed". */
const subjects = requirementKinds.filter((kind) => kind !== 'content');

/**
 * What the records do not say; null where they say something of each subject.
 * @param languagesKnown whether the addressee's languages are known from elsewhere
 */
export function nothingRecorded(question: RequirementQuestion, met: readonly RecordedRequirement[], languagesKnown: boolean): NotRecorded | null {
  const said = new Set(met.filter((one) => one.kind !== 'language' || one.accepted !== 'declared').map(({ kind }) => kind));
  const about = subjects.filter((kind) => !said.has(kind) && !(kind === 'language' && languagesKnown));
  if (about.length === 0) return null;
  const { requestedState, measures, channel } = question;
  return { kind: 'not-recorded', requestedState, measures, channel, about, message: sentence(question, about) };
}

/** For a code that no State has: nothing is recorded of it, and nothing that treaties ask for all States is said of it either. */
export function noSuchState({ requestedState, measures, channel }: RequirementQuestion): NotRecorded {
  const message = `${requestedState} is no State code: give two letters of ISO 3166-1 for the requested State, such as GR for Greece.`;
  return { kind: 'not-recorded', requestedState, measures, channel, about: subjects, message };
}

function sentence({ requestedState, measures, channel }: RequirementQuestion, about: readonly RequirementKind[]): string {
  const what = [
    nameOfState(requestedState),
    ...(measures.length === 0 ? [] : [measures.map((code) => small(measureWords[code])).join(', ')]),
    ...(channel === null ? [] : [small(channelWords[channel])]),
  ];
  const everything = about.length === subjects.length;
  return `Nothing is recorded for ${what.join('; ')}${everything ? '' : ` about ${about.map((kind) => requirementKindLabels[kind]).join(', ')}`}: ask the other side before you send.`;
}

const small = (words: string): string => words.charAt(0).toLocaleLowerCase('en') + words.slice(1);
