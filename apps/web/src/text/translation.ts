import type { SecondLanguageOption, TranslationProgressResponse, TranslationSegmentResponse } from '@comity/http-contract';

type State = TranslationSegmentResponse['state'];

const count = (n: number, what: string): string | null => (n === 0 ? null : `${n} ${what}`);

/** Words of second languages and of the page where people translate. */
export const translationText = {
  languages: 'Languages of the paper', second: 'Second language', none: 'None: one language', chosen: (name: string) => `Second language: ${name}`,
  groups: { accepted: (partner: string) => `Read by ${partner}`, full: 'The form is there in it', english: 'Form in English, texts translated' },
  wording: { full: 'The words of the form are printed in this language too.', english: 'The words of the form are there in English only; your texts stand in both languages.' } satisfies Record<SecondLanguageOption['wording'], string>,
  arrangement: 'How the two stand', asFits: 'Automatic', asFitsMore: 'Automatic: side by side; one after the other where a text has more than 10,000 signs.', first: (name: string) => `The document is in ${name}.`, reads: (partner: string, names: string) => `${partner} reads ${names}.`, unread: (name: string, also: string | null) => (also === null ? `It does not read ${name}: choose a second language that it reads.` : `It reads neither ${name} nor ${also}: choose one that it reads.`), notRecorded: (partner: string) => `Which languages ${partner} reads is not recorded.`, beside: 'Side by side', after: 'One after the other', translate: 'Translate the texts', toTranslation: 'Go to the translation', needed: 'It reads only the second language: every paragraph has to be translated.', failed: 'The language was not changed',
  progress: ({ all, done, machine, stale, missing }: TranslationProgressResponse) =>
    (all === 0 ? 'Nothing to translate yet' : done === all ? `All ${all} paragraphs translated` : [`${done} of ${all} paragraphs translated`, count(stale, 'stale'), count(machine, 'by a machine'), count(missing, 'missing')].filter(Boolean).join(', ')),

  title: (name: string) => `Translation into ${name}`, pageTitle: 'Translation', eyebrow: (from: string, to: string) => `${from} to ${to}`, toDraft: 'Back to the draft', toStandard: 'Back to the document', toGlossary: 'Glossary', notChosen: 'This is not the second language of the paper: what you save here is kept and printed when it is chosen.',
  noLanguage: 'The paper has one language. Choose a second one on the draft page, then its texts can be translated here.', readOnly: 'The draft was sent for check or approved: its translation cannot be changed.', noTexts: 'The draft has no texts to translate yet.',
  noLanguageStandard: 'The paper has one language. Choose a second one on the page of the document, then its texts can be translated here.', readOnlyStandard: 'The document was issued or discarded, or its request is closed: its translation cannot be changed.', noTextsStandard: 'The document has no texts to translate yet.',
  states: { missing: 'Not translated', stale: 'Source changed', machine: 'Machine draft', human: 'Translated', certified: 'Certified' } satisfies Record<State, string>,
  saveAs: 'Save as', savedAs: 'Will be saved as', choose: 'Choose', doneChoosing: 'Done', notChosenAs: 'not chosen yet', giveState: 'Choose how it is saved', mine: (name: string) => `I translated this myself (${name})`, kinds: { human: 'Revised by a person', certified: 'Certified', machine: 'Machine draft' },
  kindHints: { human: 'It was read against the original. The translator’s name is kept with it and printed.', certified: 'By somebody whom the law allows to certify.', machine: 'Kept while you work. A machine draft is never sent: revise it, then save it under a name.' },
  translator: 'Translator', translatorMachine: 'Name of the machine (optional)', giveTranslator: 'Name the translator, or say that you translated it yourself', certificationKind: 'Kind of certification', certificationHint: 'For example: sworn translator, court translator, stamp and number.', certifiedOn: 'Certified on', giveCertification: 'Say how and when it is certified', giveText: 'Write the translation first',
  compare: 'Compare with the original', factsMissing: 'In the original, not in the translation:', factsAdded: 'In the translation only:', short: 'The translation is much shorter than the original: look whether something was left out.',
  show: 'Show', all: 'All', open: 'Open', nothingOpen: 'Every paragraph is translated and current.', next: 'Next open paragraph', nextHint: 'Key n goes to the next open paragraph. Inside a text, Ctrl Enter saves and goes on.',
  paragraph: (label: string, place: number, of: number) => (of === 1 ? label : `${label}, paragraph ${place} of ${of}`), translationOf: (what: string) => `Translation of ${what}`, source: 'Original', target: 'Translation',
  save: 'Save', saved: (what: string) => `Saved: ${what}`, same: 'Same in both languages', takeBack: 'Take back', takenBack: 'Taken back', by: (state: State, name: string) => (state === 'machine' ? (name === '' ? 'By a machine' : `By a machine: ${name}`) : name), unsaved: 'Not saved yet', notSaved: 'Not saved',
  certification: ({ kind, on }: { readonly kind: string; readonly on: string }) => `${kind}, ${on}`,
  staleTitle: 'The original changed after it was translated', staleMore: 'The translation was made for the earlier words. Bring it up to date and save it.', changedTitle: 'What changed', removed: 'removed', added: 'added',
  conflict: 'Somebody saved this paragraph meanwhile', conflictMore: 'Your text is still here; saving again replaces theirs:',
  terms: 'Terms of the glossary', insert: (rendering: string) => `Insert “${rendering}”`, said: 'said so', notSaid: 'not said so',
} as const;

/** Words of the page of glossaries. */
export const glossaryText = {
  eyebrow: 'Administration', title: 'Glossaries', lead: 'Terms of art for a pair of languages. Translators see them beside the text; a translation that says a term otherwise gets an advice. Nothing is in use before your agency adopts it.',
  from: 'From', to: 'To', pairs: 'Pairs with terms', pair: (from: string, to: string, n: number) => `${from} to ${to} (${n})`, twice: 'Choose two different languages.',
  terms: 'Terms in use', noTerms: 'No terms are in use for this pair. Adopt some of those offered below, or add your own.', term: 'Term', rendering: 'Rendering', also: 'Also', note: 'Note', source: 'Source', addedBy: 'Added', end: 'End', endTerm: (term: string) => `End: ${term}`, ended: (term: string) => `Ended: ${term}`,
  offered: 'Offered for adoption', offeredMore: 'From the wording of the forms, which follows the published texts of the conventions. Read them, then adopt those that your agency wants.', adopt: (n: number) => (n === 0 ? 'Adopt the chosen terms' : n === 1 ? 'Adopt 1 term' : `Adopt ${n} terms`), adoptAll: 'Choose all', adopted: (n: number) => (n === 1 ? '1 term adopted' : `${n} terms adopted`),
  add: 'Add a term', addIt: 'Add', added: (term: string) => `Added: ${term}`, termAlso: 'Other forms of the term', renderingAlso: 'Other right renderings', alsoHint: 'Separated by commas. Endings are found without it.', sourceHint: 'For example: Convention, Article 1; decision of the head of authority.',
  giveTerm: 'Write the term', giveRendering: 'Write its rendering', failed: 'Not done', noRight: 'You can read the terms; liaison officers, supervisors and administrators change them.', replaces: 'A term that is there already is replaced.',
} as const;
