import { PdfScanner } from './pdf-syntax';

describe('a scanner on damaged text', () => {
  it.each(['<48656c6c6f', '<< /A <48', '[ <48 ', '<'])('ends with a refusal on %s', (text) => {
    expect(() => new PdfScanner(text).next()).toThrow(SyntaxError);
  });
});
