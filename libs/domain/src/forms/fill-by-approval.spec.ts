import { checkDocument } from './check-document';
import { isFinished } from './engine/finished';
import { fillByApproval } from './fill-by-approval';
import { DocumentBuilder, fullContext } from './testing/document-builder';

const facts = {
  date: '2026-11-20',
  reference: 'VAL-2026-00042',
  signature: { name: 'A. Signatory', post: 'Prosecutor', date: '2026-11-20', place: 'Valmere' },
};

describe.each([['preservation', DocumentBuilder.preservation(), '17'], ['subscriber', DocumentBuilder.subscriber(), '18']] as const)(
  'approval of the %s request',
  (_name, builder, signatureSection) => {
    const draft = builder.with(`${signatureSection}.signature`, { name: 'Drafted name', post: 'Drafted post', stamp: true, method: 'handwritten' }).build();
    const approved = fillByApproval(draft, facts);

    it('finishes the document and leaves the draft as it was', () => {
      expect([isFinished(draft), isFinished(approved)]).toEqual([false, true]);
      expect(draft.values['1']).toBeUndefined();
    });

    it('fills date, reference and signature and keeps what was drafted beside them', () => {
      expect(approved.values['1']).toEqual({ date: '2026-11-20' });
      expect(approved.values['2']).toEqual({ reference: 'VAL-2026-00042' });
      expect(approved.values[signatureSection]?.['signature']).toEqual({ ...facts.signature, stamp: true, method: 'handwritten' });
      expect(approved.values['3']).toEqual(draft.values['3']);
    });

    it('takes the method that approval states', () => {
      const sealed = fillByApproval(draft, { ...facts, signature: { ...facts.signature, method: 'qualified_eseal' } });
      expect(sealed.values[signatureSection]?.['signature']).toHaveProperty('method', 'qualified_eseal');
    });

    it('leaves nothing due', () => expect(checkDocument(approved, fullContext).complete).toBe(true));
  },
);
