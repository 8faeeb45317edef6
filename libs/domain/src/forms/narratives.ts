import { blockDefinition } from './blocks/registry';
import { measures } from './codes/measures';
import { measureModules } from './codes/measure-modules';
import type { FieldDefinition } from './definition';
import type { FormDocument } from './document';
import { embeddedDocument } from './engine/embedded-document';
import { asBlock, asList, asText, member, step, type Block } from './engine/read';
import { fieldsOf } from './engine/walk';
import { formDefinition } from './registry';

/** A text of the document that a person wrote in words and that a reader of another language needs in his own. */
export interface FormNarrative {
  /** JSON pointer into the document: `/values/10/facts`. */
  readonly at: string;
  /** Section of the outermost form. */
  readonly section: string;
  /** English: label of the field, with block and member where it stands inside. */
  readonly label: string;
  readonly text: string;
}

/** Long texts that are names, places or strings of figures: they stand in every language as they are. */
const kept = new Set([
  'address', 'legalRepresentative', 'designatedEstablishment', 'hashes', 'textTranslated',
  'addressee', 'custodian', 'fileNumbers', 'occupier', 'preservationReference', 'provider',
]);
/** Short answers in words of the law or of the case. */
const worded = new Set([
  'label', 'classification', 'participation', 'offenceShort', 'penalty', 'limitation', 'maxSentence', 'imposedSentence', 'remainingSentence',
  'imminence', 'independentReview', 'eventPurpose', 'format', 'custodyStatus', 'costsApproved',
]);

/**
 * Every text of a document that is translated for a second language, in the order of the form: long texts and the few short
 * answers in words, also inside blocks, rows of lists, answers by measure and documents of other forms.
 */
export function narratives(document: FormDocument): readonly FormNarrative[] {
  return fieldsOf(formDefinition(document.form), document).flatMap(({ section, pointer, field, value, row }) =>
    inField(field, value, { at: `/values${step(section)}${pointer}`, section, label: row === undefined ? field.label : `${Number(pointer.split('/')[1]) + 1}. ${field.label}` }),
  );
}

type Spot = Omit<FormNarrative, 'text'>;

function inField(field: FieldDefinition, value: unknown, spot: Spot, owner?: Block): readonly FormNarrative[] {
  if (field.embeds !== undefined) return inDocument(field, value, spot);
  if (field.block !== undefined) return field.list === true ? asList(value).flatMap((entry, index) => inBlock(field, entry, entryOf(spot, index))) : inBlock(field, value, spot);
  if (field.type === 'Modules') return inModules(value, spot);
  return isTranslated(field, owner) ? inText(value, spot) : [];
}

const entryOf = ({ at, section, label }: Spot, index: number): Spot => ({ at: at + step(index), section, label: `${label} ${index + 1}` });

const into = ({ at, section, label }: Spot, key: string, name: string): Spot => ({ at: at + step(key), section, label: `${label}: ${name}` });

function inBlock({ block }: FieldDefinition, value: unknown, spot: Spot): readonly FormNarrative[] {
  const owner = asBlock(value);
  if (block === undefined || owner === undefined) return [];
  return blockDefinition(block).members.flatMap((each) => inField(each, member(owner, each.key), into(spot, each.key, each.label), owner));
}

function inDocument({ embeds }: FieldDefinition, value: unknown, spot: Spot): readonly FormNarrative[] {
  const inner = embeds === undefined ? undefined : embeddedDocument(embeds, value);
  if (inner === undefined) return [];
  return narratives(inner).map(({ at, label, text }) => ({ at: spot.at + at, section: spot.section, label: `${spot.label}: ${label}`, text }));
}

/** One text for all measures, or by measure one text or answers. */
function inModules(value: unknown, spot: Spot): readonly FormNarrative[] {
  const answers = asBlock(value);
  if (answers === undefined) return inText(value, spot);
  return Object.entries(measureModules).flatMap(([measure, module]) => {
    const place = into(spot, measure, measures[measure as keyof typeof measures]);
    const answer = member(answers, measure);
    const own = asBlock(answer);
    if (own === undefined) return inText(answer, place);
    const asked = Object.entries({ ...module.required, ...module.optional }).filter(([key]) => !kept.has(key));
    return asked.flatMap(([key, name]) => inText(member(own, key), into(place, key, name)));
  });
}

function isTranslated({ key, type }: FieldDefinition, owner: Block | undefined): boolean {
  // The text of a provision brings its own translation where the drafter has one.
  if (key === 'textOriginal') return !/\S/u.test(asText(member(owner, 'textTranslated')));
  return type === 'longText' ? !kept.has(key) : type === 'text' && worded.has(key);
}

/** Figures alone read the same everywhere, and a length of time (`P3Y6M`) is printed in the words of each language. */
const inText = (value: unknown, spot: Spot): readonly FormNarrative[] => (isWritten(asText(value)) ? [{ ...spot, text: asText(value) }] : []);

const isWritten = (text: string): boolean => /\p{L}/u.test(text) && !/^PT?\d[\dYMWDTHS]*$/.test(text.trim());
