import { paperCode, printedCode, readPaperCode } from './paper-code';

const DIGEST = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

describe('the code of a paper', () => {
  it('is the first 60 bits of the digest, five at a time', () => {
    expect(paperCode(DIGEST)).toBe('WERC8GMRZGE1');
    expect(printedCode(paperCode(DIGEST))).toBe('WERC-8GMR-ZGE1');
    expect(paperCode('0'.repeat(64))).toBe('0'.repeat(12));
    expect(paperCode('f'.repeat(64))).toBe('Z'.repeat(12));
  });

  it.each([
    ['WERC-8GMR-ZGE1', 'WERC8GMRZGE1'],
    ['  werc 8gmr zgel ', 'WERC8GMRZGE1'],
    ['OOOO–0000—0000', '000000000000'],
    [`SHA256:${DIGEST.toUpperCase()}`, DIGEST],
    [DIGEST, DIGEST],
  ])('is read as people write it: %s', (given, read) => {
    expect(readPaperCode(given)).toBe(read);
  });

  it.each(['', 'WERC-8GMR', 'WERC-8GMR-ZGE1-0', DIGEST.slice(1), `${DIGEST}0`, 'UUUU-UUUU-UUUU', 'WERC-8GMR-ZGE%', '%'])('is never a part, nor anything else: %s', (given) => {
    expect(readPaperCode(given)).toBeNull();
  });
});
