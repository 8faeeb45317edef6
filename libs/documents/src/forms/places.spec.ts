import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormDocument } from '@comity/domain';
import { answering } from './answering-of';
import { referenceOf } from './places';

const read = (file: string): FormDocument => JSON.parse(readFileSync(join(__dirname, '../../../../examples/forms', `${file}.json`), 'utf8')) as FormDocument;
const reference = (file: string): string | undefined => referenceOf(answering(read(file), false));

describe('the reference at the head of every page', () => {
  it.each([
    ['eaw-form.complete', 'VA.30.F1.004417/2026', 'the file of the issuing authority'],
    ['eaw-form.minimal', '2025/4/0217-W', 'that of the decision, where the authority names no file'],
    ['eio-annex-b.complete', 'KER-ENT-2026-0391', 'the file of the authority that confirms'],
    ['epo-annex-i.complete', 'VAL-2026-00068', 'the file of the issuing authority'],
    ['epoc-annex-v.complete', 'VAL-2026-00027', 'the order that is confirmed'],
    ['mla-request.complete', 'VAL-2026-00051', 'the reference of the request'],
  ])('of %s is %s: %s', (file, expected) => {
    expect(reference(file)).toBe(expected);
  });
});
