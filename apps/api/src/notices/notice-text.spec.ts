import { noticeText } from './notice-text';

describe('notices', () => {
  it('about a clock name it', () => {
    expect(noticeText({ code: 'clock-head', params: { clock: 'receipt-target' }, side: 'incoming' })).toBe('“Acknowledge receipt” is overdue.');
  });

  it.each([
    'request-assigned', 'draft-to-check', 'draft-returned', 'draft-approved', 'receipt-acknowledged', 'information-needed', 'information-received', 'preservation-effected',
    'preservation-continues', 'answer-received', 'request-refused', 'request-received', 'withdrawal-received', 'withdrawal-acknowledged', 'withdrawal-too-late',
    'withdrawal-came-too-late', 'partner-closed', 'message-noted',
  ])('%s has a sentence of its own', (code) => {
    expect(noticeText({ code, params: {}, side: 'outgoing' })).not.toBe(noticeText({ code: 'unheard-of', params: {}, side: 'outgoing' }));
  });
});
