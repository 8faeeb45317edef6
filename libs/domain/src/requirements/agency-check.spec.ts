import type { FormDocument } from '../forms/document';
import { agencyCheckFindings, type AgencyCheckContent, type CheckCondition } from './agency-check';
import { prefilledCheck } from './check-suggestion';
import { examineCheck } from './examine-check';
import { checkedDocument, requirementQuestion } from './question';

const content = (part: Partial<AgencyCheckContent>): AgencyCheckContent => ({
  requestedState: 'GE', measure: 'preserve_data', form: 'COE_TCY_PRESERVATION_29_30', section: '13', field: '/necessity', condition: { when: 'always' }, level: 'reason', waivable: 'author',
  message: 'Say why the provider cannot be asked.', ...part,
});
const draft = (values: FormDocument['values'] = {}, lang = 'en'): FormDocument => ({ form: 'COE_TCY_PRESERVATION_29_30', lang, values });
const fires = (check: Partial<AgencyCheckContent>, document = draft(), requestedState = 'GE'): boolean =>
  agencyCheckFindings(document, requirementQuestion(document, { requestedState })!, [{ number: 3, version: 2, content: content(check) }]).length > 0;
const when = (condition: CheckCondition, part: Partial<AgencyCheckContent> = {}): Partial<AgencyCheckContent> => ({ ...part, condition });

describe('a check of an agency', () => {
  it.each([
    ['always', when({ when: 'always' }), draft(), true],
    ['a field that is empty', when({ when: 'field-missing' }), draft(), true],
    ['a field with spaces alone', when({ when: 'field-missing' }), draft({ 13: { necessity: '  ' } }), true],
    ['a field that is filled', when({ when: 'field-missing' }), draft({ 13: { necessity: 'Short.' } }), false],
    ['a text that is shorter', when({ when: 'shorter-than', length: 7 }), draft({ 13: { necessity: ' Short. ' } }), true],
    ['a text that is long enough', when({ when: 'shorter-than', length: 6 }), draft({ 13: { necessity: 'Short.' } }), false],
    ['a text that is missing, which another condition asks for', when({ when: 'shorter-than', length: 6 }), draft(), false],
    ['another language', when({ when: 'language-not-in', languages: ['ka'] }), draft(), true],
    ['one of the languages', when({ when: 'language-not-in', languages: ['ka', 'en'] }), draft({}, 'en-GB'), false],
    ['an attachment that is missing', when({ when: 'attachment-missing', kind: 'order' }), draft(), true],
    ['an attachment of the kind', when({ when: 'attachment-missing', kind: 'order' }), draft({ 17: { attachments: [{ title: 'Order', kind: 'order' }] } }), false],
    ['more entries than that', when({ when: 'more-than', most: 1 }, { section: '11', field: '/selectors' }), draft({ 11: { selectors: [{ kind: 'email' }, { kind: 'email' }] } }), true],
    ['as many entries as that', when({ when: 'more-than', most: 2 }, { section: '11', field: '/selectors' }), draft({ 11: { selectors: [{ kind: 'email' }, { kind: 'email' }] } }), false],
  ] as const)('%s', (_name, check, document, expected) => expect(fires(check, document)).toBe(expected));

  it.each([
    ['every State', { requestedState: null }, true], ['another State', { requestedState: 'FR' }, false], ['every measure', { measure: null }, true],
    ['another measure', { measure: 'service' }, false], ['another form', { form: 'MLA_REQUEST' }, false],
  ] as const)('for %s: %s', (_name, part, expected) => expect(fires(part)).toBe(expected));

  it.each([
    ['the measure of its request', ['preserve_data'], {}, true], ['another measure of its request', ['service'], {}, false], ['no measure known', [], {}, false],
    ['every measure', [], { measure: null }, true], ['another State', ['preserve_data'], { requestedState: 'FR' }, false],
  ] as const)('on a document that asks nobody, for %s: %s', (_name, measures, part, expected) => {
    const notice: FormDocument = { form: 'DECISION_NOTICE', lang: 'en', values: {} };
    const check = { number: 1, version: 1, content: content({ form: 'DECISION_NOTICE', section: '', field: '', ...part }) };
    expect(agencyCheckFindings(notice, checkedDocument(notice, { requestedState: 'GE' }, measures), [check]).length > 0).toBe(expected);
  });

  it('takes the measures of a document that asks from itself, not from its request', () => {
    expect(checkedDocument(draft(), { requestedState: 'GE' }, ['service'])).toMatchObject({ form: 'COE_TCY_PRESERVATION_29_30', requestedState: 'GE', measures: ['preserve_data'] });
  });

  it('names its number and version, and who may waive it', () => {
    const document = draft();
    expect(agencyCheckFindings(document, requirementQuestion(document, { requestedState: 'GE' })!, [{ number: 3, version: 2, content: content({}) }])[0])
      .toMatchObject({ rule: 'OWN-3', section: '13', field: '/necessity', waivableBy: 'author', check: { number: 3, version: 2 } });
  });
});

describe('what can be proposed as a check', () => {
  const fields = (part: Partial<AgencyCheckContent>): readonly string[] => examineCheck(content(part), (code) => code === 'GE').map(({ field }) => field);
  it.each([
    ['a reminder that asks for a reason', {}, []],
    ['a check of the whole document', { section: '', field: '' }, []],
    ['an unknown State', { requestedState: 'XX' }, ['/requestedState']],
    ['a form that asks nobody', { form: 'DECISION_NOTICE', section: '', field: '' }, []],
    ['a form that there is not', { form: 'NO_FORM' }, ['/form']],
    ['a section that the form has not', { section: '99', field: '' }, ['/section']],
    ['a field that the section has not', { field: '/court' }, ['/field']],
    ['a field without its section', { section: '' }, ['/section']],
    ['the length of what is no text', when({ when: 'shorter-than', length: 9 }, { section: '11', field: '/selectors' }), ['/condition']],
    ['the amount of a text', when({ when: 'more-than', most: 9 }), ['/condition']],
    ['a field that is missing, of the whole document', when({ when: 'field-missing' }, { section: '', field: '' }), ['/condition']],
    ['a reminder that stops every request', { level: 'block', waivable: 'supervisor' }, ['/level']],
    ['a reason that nobody may give', { waivable: null }, ['/waivable']],
    ['advice that is waived', { level: 'advice' }, ['/waivable']],
  ] as const)('%s', (_name, part, expected) => expect(fields(part as Partial<AgencyCheckContent>)).toEqual(expected));

  it('starts from the request that came back', () => {
    expect(prefilledCheck({ form: 'COE_TCY_MLA_SUBSCRIBER_31', requestedState: 'GE', section: null })).toMatchObject({ requestedState: 'GE', measure: 'identify_subscriber', section: '', condition: { when: 'always' } });
  });
});
