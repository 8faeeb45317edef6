import { checkDocument } from './check-document';
import { declarationsAsked } from './declarations';
import { waivableBy } from './rules/registry';
import { anOffence, DocumentBuilder, fullContext } from './testing/document-builder';

const preservation = DocumentBuilder.preservation();
const rulesAt = (document: DocumentBuilder, section: string) =>
  checkDocument(document.build(), fullContext)
    .findings.filter((finding) => finding.section === section)
    .map(({ rule, field }) => `${rule} ${field}`);

describe('checkDocument', () => {
  it('names every rule whose context is absent, with what it lacks', () => {
    expect(checkDocument(preservation.build(), { requestingState: 'BE' }).notChecked).toEqual([
      { rule: 'GEN-02', needs: ['requestedState'] },
      { rule: 'GEN-04', needs: ['asOf'] },
      { rule: 'GEN-06', needs: ['acceptedLanguages'] },
      { rule: 'GEN-07', needs: ['declaration'] },
      { rule: 'GEN-08', needs: ['usedReferences'] },
      { rule: 'GEN-09', needs: ['attachments'] },
      { rule: 'GEN-09', needs: ['declaration'] },
      { rule: 'GEN-15', needs: ['declaration'] },
      { rule: 'GEN-19', needs: ['declaration'] },
      { rule: 'GEN-20', needs: ['declaration'] },
      { rule: 'TCY29-05', needs: ['linkedDocuments'] },
      { rule: 'TCY29-06', needs: ['requestedState'] },
    ]);
  });

  it('does not count what it could not check', () => expect(checkDocument(preservation.in('nl').build()).complete).toBe(true));

  it('finds every required field of an empty document, and the form rules in place of GEN-01', () => {
    const { complete, findings } = checkDocument(DocumentBuilder.blank('COE_TCY_PRESERVATION_29_30').build());
    expect(complete).toBe(false);
    expect(findings.map(({ rule, section, field }) => `${rule} ${section}${field}`)).toEqual([
      'GEN-01 3/status', 'GEN-01 4/requestedAuthority', 'GEN-01 5/requestingAuthority', 'GEN-01 9/offences', 'GEN-01 10/facts',
      'GEN-01 10/dataOffenceLink', 'GEN-01 11/selectors', 'GEN-01 11/categories', 'GEN-01 11/period', 'GEN-01 12/serviceProvider',
      'GEN-01 13/necessity', 'GEN-01 13/urgency', 'TCY29-01 14/mlaIntention', 'TCY29-04 14/mlaReference', 'GEN-01 16/confidential',
    ]);
  });

  it('names the field that is to be filled in, and all the fields of a group', () => {
    const messages = checkDocument(DocumentBuilder.blank('COE_TCY_PRESERVATION_29_30').build()).findings.map(({ message }) => message);
    expect(messages).toContain('Fill in “Custodian of the data” or “Location of the computer system”.');
    const within = checkDocument(preservation.with('9.offences', [{ label: 'Fraud' }]).build(), fullContext).findings.find(({ field }) => field === '/offences/0/classification');
    expect(within?.message).toBe('Fill in “Legal qualification” of “Offences”.');
  });

  describe('replacement', () => {
    it('reports GEN-03 for the entry and not the missing members inside it', () => {
      const offences = [{ ...anOffence, provisions: [{ article: '470' }] }];
      expect(rulesAt(preservation.with('9.offences', offences), '9')).toEqual(['GEN-03 /offences/0/provisions', 'TCY29-06 /offences']);
    });

    it('still reports GEN-01 beside the provisions that GEN-03 covers', () => {
      expect(rulesAt(preservation.with('9.offences', [{ label: 'Fraud' }]), '9')).toEqual([
        'GEN-01 /offences/0/classification', 'GEN-03 /offences/0/provisions', 'TCY29-06 /offences',
      ]);
    });

    it('stands in for the exact time of GEN-05 and leaves its order of ends alone', () => {
      const backwards = { kind: 'ipv4', value: '203.0.113.7', from: '2026-11-02T10:00', to: '2026-11-01T10:00' };
      expect(rulesAt(preservation.with('11.selectors', [backwards]), '11')).toEqual(['GEN-05 /selectors/0', 'TCY29-02 /selectors/0/timeZone']);
    });

    it('never asks for GEN-13 on a preservation request, where TCY29-05 stands in for it', () => {
      const content = ['content.mailbox'];
      const asked = (document: DocumentBuilder) => declarationsAsked(document.build()).map(({ rule }) => rule);
      expect(asked(preservation.with('11.categories', content))).not.toContain('GEN-13');
      expect(asked(DocumentBuilder.subscriber().with('14.categories', content))).toContain('GEN-13');
      expect(asked(DocumentBuilder.subscriber())).not.toContain('GEN-13');
    });
  });

  it('tells what the participation records say', () => {
    const records = { dualCriminalityReserved: () => true, secondProtocolInForce: () => true };
    const of = (document: DocumentBuilder) => checkDocument(document.build(), fullContext, records).findings;
    expect(of(preservation)).toEqual([expect.objectContaining({ rule: 'TCY29-06', message: expect.stringContaining('has reserved') })]);
    expect(of(DocumentBuilder.subscriber())).toEqual([expect.objectContaining({ rule: 'TCY31-04', section: '4', field: '/requestedAuthority' })]);
  });

  it('lists the declarations with their part, level and waiver', () => {
    expect(declarationsAsked(preservation.build()).map(({ rule, level, waivable }) => [rule, level, waivable])).toEqual([
      ['GEN-07.b', 'block', null], ['GEN-09.b', 'block', null], ['GEN-15', 'reason', 'author'], ['GEN-19', 'block', null], ['GEN-20', 'reason', 'author'],
    ]);
  });

  it.each([['GEN-01', null], ['GEN-06', 'supervisor'], ['GEN-15', 'author'], ['TCY29-04', 'author'], ['GEN-09.b', null], ['NO-01', null]])(
    '%s may be set aside by %s',
    (rule, by) => expect(waivableBy(rule)).toBe(by),
  );
});
