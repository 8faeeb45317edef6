import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { isSame, startMark } from './processes.mjs';

const held = (text) => {
  const owner = parse(text);
  return owner !== undefined && isSame(owner.pid, owner.mark) ? owner : undefined;
};

/**
 * Takes the data folder for this process; a lock whose process is gone is taken over.
 * @returns {() => void} gives the folder back
 * @throws {Failure} when another running Comity holds it
 */
export function takeLock(file, dataDir) {
  const mine = JSON.stringify({ pid: process.pid, mark: startMark(process.pid), at: new Date().toISOString() });
  const prepared = `${file}.${process.pid}`;
  writeFileSync(prepared, mine);
  try {
    // link() creates the lock whole or fails; a lock is never seen half written.
    for (;;) {
      if (tryLink(prepared, file)) return () => release(file, mine);
      const owner = held(readIfThere(file));
      if (owner) throw lockedBy(owner, dataDir);
      discardStale(file, `${file}.stale.${process.pid}`, dataDir);
    }
  } finally {
    unlinkSync(prepared);
  }
}

const lockedBy = (owner, dataDir) =>
  new Failure(`The data folder ${dataDir} is in use by another running Comity (process ${owner.pid}): stop that one first, or set COMITY_DATA_DIR to another folder.`);

function discardStale(file, aside, dataDir) {
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  // Between reading and moving, somebody else may have taken over the stale lock: then it goes back.
  const owner = held(readIfThere(aside));
  if (owner) {
    renameSync(aside, file);
    throw lockedBy(owner, dataDir);
  }
  unlinkSync(aside);
}

function release(file, mine) {
  if (readIfThere(file) === mine) unlinkSync(file);
}

function tryLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

function parse(text) {
  try {
    const value = JSON.parse(text);
    return Number.isInteger(value?.pid) ? value : undefined;
  } catch {
    return undefined;
  }
}
