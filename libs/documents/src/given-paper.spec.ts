import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperOfGiven } from './given-paper';
import { pageTexts } from './reading/page-text';
import { PdfFile } from './reading/pdf-file';

const given = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, '../../../examples/forms', `${name}.json`), 'utf8'));
const MARK = 'Draft, not issued.';

describe('the paper of a given document', () => {
  it.each([['ack-receipt.minimal', true], ['ack-receipt.complete', undefined], ['custody-record.minimal', undefined]])('%s: unsigned %s', async (name, unsigned) => {
    const { bytes, unsigned: told } = await paperOfGiven(given(name));
    expect(told).toBe(unsigned);
    expect(pageTexts(new PdfFile(bytes)).map((page) => page.includes(MARK)).filter(Boolean)).toHaveLength(unsigned ? 1 : 0);
  });
});
