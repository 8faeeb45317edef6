import { NotAPaperError, extractDocument, renderPaper } from '../index';
import { SPECIMEN } from '../specimen';

describe('reading a paper back', () => {
  it('gives the document that was printed', async () => {
    expect(extractDocument((await renderPaper(SPECIMEN)).bytes)).toEqual(SPECIMEN);
  });

  it.each([['no PDF', Buffer.from('hello')], ['a torn file', Buffer.from('%PDF-1.7\nstartxref\n5\n%%EOF')]])('says so when the file is %s', (_, bytes) => {
    expect(() => extractDocument(bytes)).toThrow(NotAPaperError);
  });
});
