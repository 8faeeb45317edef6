import { inspectFile } from './inspect-file';
import { defaultIntakeLimits } from './limits';
import { withoutMetadata } from './pictures/without-metadata';
import { oneOfEach, pdfOf, zipOf } from './samples';
import { findingText } from './finding-text.en';

jest.setTimeout(120_000);
const SAMPLES = 2_000;

/** The same numbers every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function damaged(bytes: Buffer, next: (below: number) => number): Buffer {
  const copy = Buffer.from(bytes);
  for (let i = 0, times = 1 + next(8); i < times; i++) copy[next(copy.length)] = next(256);
  const at = next(copy.length);
  switch (next(5)) {
    case 0: return copy.subarray(0, at);
    case 1: return Buffer.concat([copy.subarray(0, at), copy.subarray(next(copy.length))]);
    case 2: return Buffer.concat([copy.subarray(0, at), Buffer.alloc(next(64), next(256)), copy.subarray(at)]);
    case 3: copy.fill(0xff, at, Math.min(copy.length, at + 4)); return copy;
    default: return copy;
  }
}

describe('files made to break their reader', () => {
  it(`give a report: ${SAMPLES} damaged ones`, async () => {
    const next = numbers(20_261_121);
    const kinds = oneOfEach();
    for (let i = 0; i < SAMPLES; i++) {
      const { name, bytes } = kinds[i % kinds.length]!;
      const sample = damaged(bytes, next);
      const started = performance.now();
      const report = await inspectFile({ name, bytes: sample });
      report.findings.forEach((finding) => expect(findingText(finding)).not.toMatch(/undefined|NaN/));
      withoutMetadata(sample);
      if (performance.now() - started > 5_000) throw new Error(`Sample ${i} (${name}) took too long.`);
    }
  });

  const many = 40_000;
  it.each([
    ['brackets without end', Buffer.from(`%PDF-1.7\n1 0 obj\n${'['.repeat(many)}`)],
    ['dictionaries without end', Buffer.from(`%PDF-1.7\n${'1 0 obj << /A '.repeat(many)}`)],
    ['strings without end', Buffer.from(`%PDF-1.7\n${'1 0 obj ('.repeat(many)}`)],
    ['streams without end', Buffer.from(`%PDF-1.7\n${'1 0 obj << /Length 9 >> stream\n'.repeat(many)}`)],
    ['pages that are their own parents', pdfOf({ objects: ['<< /Type /Pages /Kids [4 0 R 2 0 R 4 0 R] >>'], catalogue: '/Pages 4 0 R' })],
    ['hexadecimal without end', Buffer.from(`%PDF-1.7\n1 0 obj\n${'<'.repeat(many)}`)],
    ['markup without end', Buffer.from(`<html ${'<a on'.repeat(many)}`)],
    ['spaces without end', Buffer.from(`<svg>${' '.repeat(1_000_000)}`)],
    ['lines of a table', Buffer.from('=cmd\n'.repeat(many))],
    ['archives in archives', Array.from({ length: 12 }).reduce<Buffer>((inner) => zipOf({ name: 'a.zip', content: inner }), Buffer.from('x'))],
  ])('do not hold it up: %s', async (_, bytes) => {
    const started = performance.now();
    await inspectFile({ name: 'x', bytes });
    expect(performance.now() - started).toBeLessThan(11_000);
  });

  it('are left when the time is over, and that is said', async () => {
    const { findings } = await inspectFile({ name: 'a.pdf', bytes: Buffer.from(`%PDF-1.7\n${'1 0 obj << /A 1 >> endobj\n'.repeat(many)}`) }, { ...defaultIntakeLimits, milliseconds: 1 });
    expect(findings).toMatchObject([{ code: 'inspection-unfinished', level: 'warn', params: { because: 'time' } }]);
  });
});
