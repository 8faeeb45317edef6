import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AgencyKeys, AgencyKeysMissing } from './agency-keys';
import { newId, sha256Hex } from './ids';

describe('keys of agencies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'comity-keys-'));
  const [own, other] = [newId(), newId()];
  const keys = new AgencyKeys(folder);
  const publicKey = keys.create(own);
  keys.create(other);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps them readable by the owner alone, and makes them once', () => {
    expect(statSync(join(folder, `${own}.json`)).mode & 0o777).toBe(0o600);
    expect(new AgencyKeys(folder).create(own)).toBe(publicKey);
  });

  it('signs so that only this text and this sender verify', () => {
    const signature = keys.sign(own, 'ღია ტექსტი');
    expect(AgencyKeys.verify(publicKey, 'ღია ტექსტი', signature)).toBe(true);
    expect(AgencyKeys.verify(publicKey, 'ღია ტექსტი.', signature)).toBe(false);
    expect(AgencyKeys.verify(publicKey, 'ღია ტექსტი', keys.sign(other, 'ღია ტექსტი'))).toBe(false);
  });

  it('gives a file back only to its own agency and under its own digest', () => {
    const bytes = Buffer.from('subscriber record');
    const stored = keys.encrypt(own, bytes, sha256Hex(bytes));
    expect(keys.decrypt(own, stored, sha256Hex(bytes))).toEqual(bytes);
    expect(() => keys.decrypt(own, stored, sha256Hex('another'))).toThrow();
    expect(() => keys.decrypt(other, stored, sha256Hex(bytes))).toThrow();
  });

  it('says which keys are missing', () => {
    expect(() => keys.sign(newId(), 'x')).toThrow(AgencyKeysMissing);
    expect(() => keys.sign('../../etc/passwd', 'x')).toThrow(AgencyKeysMissing);
  });
});
