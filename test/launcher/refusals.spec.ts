import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emptyFolder, lastSentence, launch, occupiedPort, unusedPort } from './launcher';

async function refusal(settings: Readonly<Record<string, string>>): Promise<string> {
  const started = launch({ COMITY_DATA_DIR: emptyFolder(), PORT: String(await unusedPort()), ...settings });
  expect(await started.exit).toBe(1);
  expect(started.output()).not.toMatch(/\n\s+at /);
  return lastSentence(started.output());
}

jest.setTimeout(30_000);

describe('a start that cannot succeed says what to do and exits 1', () => {
  it('when the port is in use', async () => {
    const taken = await occupiedPort();
    const sentence = await refusal({ PORT: String(taken.port) });
    await taken.close();
    expect(sentence).toBe(`Port ${taken.port} is already in use: stop the program that uses it, or start Comity on another port, for example with PORT=${taken.port + 1}.`);
  });

  it('when the port is no number', async () => {
    expect(await refusal({ PORT: 'web' })).toBe('PORT is "web": set it to a number from 1 to 65535, or unset it to use 3000.');
  });

  it('when the mode is unknown', async () => {
    expect(await refusal({ COMITY_MODE: 'trial' })).toMatch(/^COMITY_MODE is "trial": set it to "demonstration" or "production"/);
  });

  it('when another running Comity holds the data folder', async () => {
    const dataDir = emptyFolder();
    mkdirSync(dataDir);
    const mark = process.platform === 'linux' ? readFileSync('/proc/self/stat', 'latin1').split(') ')[1]?.split(' ')[19] : undefined;
    if (mark === undefined) throw new Error('This test reads the start of a process from /proc.');
    writeFileSync(join(dataDir, 'lock.json'), JSON.stringify({ pid: process.pid, mark }));
    expect(await refusal({ COMITY_DATA_DIR: dataDir })).toBe(`The data folder ${dataDir} is in use by another running Comity (process ${process.pid}): stop that one first, or set COMITY_DATA_DIR to another folder.`);
  });

  it('but a lock whose process is gone is taken over', async () => {
    const dataDir = emptyFolder();
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'lock.json'), JSON.stringify({ pid: process.pid, mark: 'another start' }));
    writeFileSync(join(dataDir, 'version.json'), JSON.stringify({ format: 1000 }));
    expect(await refusal({ COMITY_DATA_DIR: dataDir })).toMatch(/newer version/);
  });

  it.each([
    [{ format: 1000 }, 'folder format 1000'],
    [{ format: 1, temporalServer: '1.999.0' }, 'Temporal server 1.999.0'],
    [{ format: 1, postgres: 99 }, 'PostgreSQL 99'],
  ])('when the data folder is from a newer version: %j', async (version, named) => {
    const dataDir = emptyFolder();
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'version.json'), JSON.stringify(version));
    expect(await refusal({ COMITY_DATA_DIR: dataDir })).toBe(`The data folder ${dataDir} is from a newer version of Comity (${named}): start it with that version, or set COMITY_DATA_DIR to another folder.`);
  });

  it('when the data folder cannot be written', async () => {
    const file = emptyFolder();
    writeFileSync(file, '');
    expect(await refusal({ COMITY_DATA_DIR: join(file, 'data') })).toMatch(/cannot be written \(ENOTDIR\): give this account the right to write there, or set COMITY_DATA_DIR/);
  });

  it('when there is no Temporal server to be had', async () => {
    const nothing = dirname(emptyFolder());
    const sentence = await refusal({ PATH: nothing, XDG_CACHE_HOME: nothing, GOPROXY: 'http://127.0.0.1:1', COMITY_TEMPORAL_CLI: '' });
    for (const way of ['TEMPORAL_ADDRESS', 'COMITY_TEMPORAL_CLI', 'PATH', nothing, 'Go 1.26']) expect(sentence).toContain(way);
  });

  it('when the named Temporal executable is none', async () => {
    expect(await refusal({ COMITY_TEMPORAL_CLI: process.execPath })).toMatch(/^COMITY_TEMPORAL_CLI names .* which does not run as a Temporal executable: name one with server/);
  });

  it('when no Temporal server answers at TEMPORAL_ADDRESS', async () => {
    expect(await refusal({ TEMPORAL_ADDRESS: '127.0.0.1:1' })).toBe('No Temporal server answers at 127.0.0.1:1: start that server, or correct TEMPORAL_ADDRESS, or unset it to let Comity start its own.');
  });

  it('when no PostgreSQL answers at DATABASE_URL, without showing the password', async () => {
    const started = launch({ COMITY_DATA_DIR: emptyFolder(), PORT: String(await unusedPort()), DATABASE_URL: 'postgres://owner:hush-hush@127.0.0.1:1/comity' });
    expect(await started.exit).toBe(1);
    expect(lastSentence(started.output())).toMatch(/^The PostgreSQL server of DATABASE_URL cannot be used \(.*ECONNREFUSED.*\): start that server, or correct DATABASE_URL/);
    expect(started.output()).not.toContain('hush-hush');
  });
});
