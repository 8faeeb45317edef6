import { sniff } from './sniff';

describe('what a file is', () => {
  it.each([
    ['%PDF-1.7\n…', 'application/pdf'],
    ['<html><script>', 'text/plain; charset=utf-8'],
    ['PK\u0003\u0004rest', 'application/zip'],
    ['მტკიცებულება', 'text/plain; charset=utf-8'],
    ['\u0000\u0001\u0002', 'application/octet-stream'],
  ])('%j is %s', (content, type) => expect(sniff(Buffer.from(content))).toBe(type));

  it('is told from the bytes of pictures and of text in another encoding', () => {
    expect(sniff(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toBe('image/png');
    expect(sniff(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg');
    expect(sniff(Buffer.from([0xe9, 0x20, 0xe8]))).toBe('application/octet-stream');
  });
});
