import { jpegOf, windowsProgram } from '../samples';
import { FileInspector } from './file-inspector';
import type { ScanResult } from './virus-scanner';

const codesWith = async (scan: ScanResult, bytes: Buffer = Buffer.from('x')): Promise<string[]> =>
  (await new FileInspector({}, { scan: async () => scan }).inspect({ name: 'x', bytes })).findings.map(({ code, level }) => `${level} ${code}`);

describe('a file that comes in', () => {
  it('is said to be not scanned where no scanner is set up, and never clean', async () => {
    expect(await new FileInspector().inspect({ name: 'x', bytes: Buffer.from('x') })).toMatchObject({ scan: { state: 'not-scanned' }, findings: [{ code: 'not-scanned', level: 'note' }] });
  });

  it('is weighed with what the scanner says', async () => {
    expect(await codesWith({ state: 'clean', by: 'test' })).toEqual([]);
    expect(await codesWith({ state: 'infected', by: 'test', name: 'Invented' })).toEqual(['refuse virus-found']);
    expect(await codesWith({ state: 'failed', because: 'away' }, jpegOf())).toEqual(['warn scan-failed', 'note position', 'note metadata']);
    expect(await codesWith({ state: 'clean', by: 'test' }, windowsProgram())).toEqual(['refuse executable']);
  });

  it('waits while two others are looked at', async () => {
    let now = 0;
    let most = 0;
    const inspector = new FileInspector({}, { scan: async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now--;
      return { state: 'clean', by: 'test' };
    } });
    await Promise.all(Array.from({ length: 9 }, () => inspector.inspect({ name: 'x', bytes: Buffer.from('x') })));
    expect([most, now]).toEqual([2, 0]);
  });

  it('needs a scanner with an address, or none', () => expect(() => new FileInspector({ clamd: 'somewhere' })).toThrow('tcp://127.0.0.1:3310'));
});
