import { formCatalogue } from './catalogue';

describe('where a form is found', () => {
  it('what the requesting authority sends about its request is no reply to one', () => {
    expect([formCatalogue.WITHDRAWAL_NOTICE.family, formCatalogue.ASSURANCE_LETTER.family]).toEqual(['requesting', 'requesting']);
    expect([formCatalogue.ACK_RECEIPT.family, formCatalogue.DECISION_NOTICE.family]).toEqual(['replies', 'replies']);
  });
});
