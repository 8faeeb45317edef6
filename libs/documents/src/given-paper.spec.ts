import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperOfGiven } from './given-paper';
import { pageTexts } from './reading/page-text';
import { PdfFile } from './reading/pdf-file';

const given = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, '../../../examples/forms', `${name}.json`), 'utf8'));
const MARK = 'Draft, not issued.';

describe('the paper of a given document', () => {
  it.each([['ack-receipt.minimal', true], ['ack-receipt.complete', undefined], ['custody-record.minimal', undefined]])('%s: draft %s', async (name, draft) => {
    const { bytes, pages, draft: marked } = await paperOfGiven(given(name));
    expect(marked).toBe(draft);
    expect(pageTexts(new PdfFile(bytes)).filter((page) => page.includes(MARK))).toHaveLength(draft ? pages : 0);
  });
});
