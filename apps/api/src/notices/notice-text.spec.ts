import { noticeText } from './notice-text';

describe('notices', () => {
  it('about a clock name it', () => {
    expect(noticeText({ code: 'clock-head', params: { clock: 'receipt-target' }, side: 'incoming' })).toBe('“Acknowledge receipt” is overdue.');
  });

  it('about dates that moved say how many, where there is more than one', () => {
    expect(noticeText({ code: 'clock-moved', params: { clock: 'limit/eev-10-3', clocks: 1 }, side: 'incoming' })).toMatch(/^“.+” has a new date: the law/);
    expect(noticeText({ code: 'clock-moved', params: { clock: 'limit/eev-10-3', clocks: 3 }, side: 'incoming' })).toMatch(/^3 dates have moved/);
    expect(noticeText({ code: 'clock-without-ground', params: { clock: 'limit/eev-10-3', clocks: 1 }, side: 'incoming' })).toMatch(/has no ground any more/);
  });

  it('about a paper that could not be signed say why, and what helps', () => {
    expect(noticeText({ code: 'paper-not-signed', params: { why: 'CERTIFICATE_NOT_VALID' }, side: 'outgoing' }))
      .toBe('The paper is not sent yet: the certificate of your agency has expired or is not valid yet. An administrator renews it. It is tried again every minute and then goes out by itself.');
    expect(noticeText({ code: 'paper-not-signed', params: { why: 'TOKEN_NOT_CONFIGURED' }, side: 'outgoing' })).toMatch(/log of the worker/);
  });

  it('about a paper that cannot be made say why, and what people can do', () => {
    expect(noticeText({ code: 'paper-not-made', params: { why: 'CHARACTER_NOT_PRINTABLE' }, side: 'outgoing' }))
      .toMatch(/nothing is sent: its text has a character that no typeface has\. .+returns it for correction/);
    expect(noticeText({ code: 'paper-not-made', params: { why: 'DOCUMENT_TOO_LONG' }, side: 'outgoing' })).toMatch(/too long/);
    expect(noticeText({ code: 'paper-not-made', params: { why: 'NO_NAME' }, side: 'outgoing' })).toMatch(/tried again every minute/);
  });

  it.each([
    'request-assigned', 'draft-to-check', 'draft-returned', 'draft-approved', 'receipt-acknowledged', 'information-needed', 'information-received', 'preservation-effected',
    'preservation-continues', 'answer-received', 'request-refused', 'request-received', 'withdrawal-received', 'withdrawal-acknowledged', 'withdrawal-too-late',
    'withdrawal-came-too-late', 'partner-closed', 'message-noted', 'paper-withdrawn', 'partner-paper-withdrawn', 'paper-not-signed', 'paper-not-made', 'approved-returned', 'approval-set-aside',
  ])('%s has a sentence of its own', (code) => {
    expect(noticeText({ code, params: {}, side: 'outgoing' })).not.toBe(noticeText({ code: 'unheard-of', params: {}, side: 'outgoing' }));
  });
});
