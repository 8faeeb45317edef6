import type { CheckContext, FormDocument, FormValues } from '../document';
import type { FormId } from '../form-id';

/** Builds documents for tests: a complete small one, changed field by field (`section.key`). */
export class DocumentBuilder {
  private constructor(
    private readonly form: FormId,
    private readonly values: FormValues,
    private readonly lang = 'en',
  ) {}

  static preservation(): DocumentBuilder {
    return new DocumentBuilder('COE_TCY_PRESERVATION_29_30', preservationValues);
  }

  static subscriber(): DocumentBuilder {
    return new DocumentBuilder('COE_TCY_MLA_SUBSCRIBER_31', subscriberValues);
  }

  static blank(form: FormId): DocumentBuilder {
    return new DocumentBuilder(form, {});
  }

  with(path: string, value: unknown): DocumentBuilder {
    const [section = '', key = ''] = path.split('.');
    return new DocumentBuilder(this.form, { ...this.values, [section]: { ...this.values[section], [key]: value } }, this.lang);
  }

  without(path: string): DocumentBuilder {
    const [section = '', key = ''] = path.split('.');
    const { [key]: _gone, ...rest } = this.values[section] ?? {};
    return new DocumentBuilder(this.form, { ...this.values, [section]: rest }, this.lang);
  }

  in(lang: string): DocumentBuilder {
    return new DocumentBuilder(this.form, this.values, lang);
  }

  build(): FormDocument {
    return { form: this.form, lang: this.lang, values: this.values };
  }
}

/** Everything the check can be told, so that no rule stays unchecked for want of it. */
export const fullContext: CheckContext = {
  asOf: '2026-11-21T10:00:00Z',
  requestingState: 'BE',
  requestedState: 'GE',
  acceptedLanguages: ['en'],
  usedReferences: ['VAL-2026-00001'],
  attachments: [],
  linkedDocuments: [],
};

export const provision = { instrument: 'Criminal Code', article: '470' };
export const anOffence = { label: 'Extortion', classification: 'Extortion by several persons', provisions: [provision] };
export const aSignature = { name: 'A. Signatory', post: 'Prosecutor', date: '2026-11-20', method: 'handwritten' };

const requestedAuthority = { name: 'Office of Tskaldidi', country: 'GE', kind: '24_7_point' };
const provider = { legalName: 'Tskali LLC', country: 'GE' };
const mailbox = { kind: 'email', value: 'someone@tskali.example' };

const preservationValues: FormValues = {
  '3': { status: 'new' },
  '4': { requestedAuthority },
  '5': { requestingAuthority: { name: 'M. Valckeloo' } },
  '9': { offences: [anOffence] },
  '10': { facts: 'Facts.', dataOffenceLink: 'Link.' },
  '11': { selectors: [mailbox], categories: ['subscriber.identity'], period: { from: '2026-11-01', to: '2026-11-10' } },
  '12': { serviceProvider: provider },
  '13': { necessity: 'Short retention.', urgency: 'normal' },
  '14': { mlaIntention: true, mlaReference: 'VAL-F1' },
  '16': { confidential: false },
};

const subscriberValues: FormValues = {
  '3': { status: ['followup_preservation'] },
  '4': { requestedAuthority },
  '5': { requestingAuthority: { name: 'M. Valckeloo' } },
  '10': { previousPreservation: { kind: 'preservation', authority: 'Unit of Valmere', reference: 'VAL-P1' } },
  '12': { offences: [anOffence] },
  '13': { facts: 'Facts.', relevance: 'Relevance.' },
  '14': { selectors: [mailbox], categories: ['subscriber.identity'], serviceProvider: provider },
  '15': { expedited: false },
  '17': { confidential: false },
};
