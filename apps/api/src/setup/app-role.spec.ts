import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appRolePassword } from './app-role';

describe('password of the application role', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'comity-role-')); });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made once and kept for the owner of the data folder alone', () => {
    const made = appRolePassword(folder, {});
    expect(made.length).toBeGreaterThan(30);
    expect(appRolePassword(folder, {})).toBe(made);
    expect(statSync(join(folder, 'app-role.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'app-role.json'), 'utf8')).toContain(made);
  });

  it('is the one given, or that of the file given', () => {
    const file = join(folder, 'secret');
    writeFileSync(file, 'from a file\n');
    expect(appRolePassword(folder, { COMITY_APP_PASSWORD: 'given' })).toBe('given');
    expect(appRolePassword(folder, { COMITY_APP_PASSWORD_FILE: file })).toBe('from a file');
  });

  it('says what to do with a file that holds none', () => {
    writeFileSync(join(folder, 'app-role.json'), '{');
    expect(() => appRolePassword(folder, {})).toThrow(/app-role\.json cannot be read: remove it/);
    writeFileSync(join(folder, 'app-role.json'), '{}');
    expect(() => appRolePassword(folder, {})).toThrow(/holds no password: remove it/);
  });
});
