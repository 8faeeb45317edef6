import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** True while a process with this id exists and is not a zombie. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return process.platform !== 'linux' || procStat(pid)?.state !== 'Z';
}

/**
 * What tells a process from a later one that got the same id: its start, as the system reports it.
 * @returns {string | undefined} undefined when there is no such process
 */
export function startMark(pid) {
  if (process.platform === 'linux') return procStat(pid)?.start;
  return ps(pid, 'lstart=');
}

/** The name of the program a process runs, or undefined. */
export function programName(pid) {
  if (process.platform === 'linux') return procStat(pid)?.name;
  return ps(pid, 'comm=')?.split('/').at(-1);
}

/** True when `pid` still is the process that was noted with this start mark. */
export const isSame = (pid, mark) => isAlive(pid) && startMark(pid) === mark;

/** Signals a process; a process that is already gone is what was wanted. */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Asks a process to end, waits, and kills it when it has not ended after `graceMs`. */
export async function end(pid, { ask = 'SIGTERM', force = 'SIGKILL', graceMs = 10_000 } = {}) {
  signal(pid, ask);
  const deadline = Date.now() + graceMs;
  while (isAlive(pid) && Date.now() < deadline) await delay(20);
  if (!isAlive(pid)) return;
  signal(pid, force);
  while (isAlive(pid)) await delay(20);
}

function procStat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const after = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { name: text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')), state: after[0], start: after[19] };
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return undefined;
    throw error;
  }
}

function ps(pid, column) {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch (error) {
    if (error.status === 1) return undefined;
    throw error;
  }
}
