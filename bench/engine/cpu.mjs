import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100; // CLK_TCK, fixed by the kernel's ABI

function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [own, ofEnded] = [Number(fields[11]) + Number(fields[12]), Number(fields[13]) + Number(fields[14])];
    return { parent: Number(fields[1]), own, ofEnded };
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return undefined;
    throw error;
  }
}

/**
 * CPU time, in milliseconds, of a process with its living and its ended children.
 * @returns {number | null} null where the system does not say (no /proc)
 */
export function cpuOf(pid) {
  if (process.platform !== 'linux') return null;
  const root = stat(pid);
  if (!root) return null;
  let ticks = root.own + root.ofEnded;
  for (const name of readdirSync('/proc')) {
    const child = /^\d+$/.test(name) ? stat(name) : undefined;
    if (child?.parent === pid) ticks += child.own + child.ofEnded;
  }
  return (ticks * 1000) / TICKS_PER_SECOND;
}

/** CPU time of each named process since `before`. */
export const since = (before, now) => Object.fromEntries(Object.keys(before).map((name) => [name, now[name] === null ? null : now[name] - before[name]]));
export const readCpu = (pids) => Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, cpuOf(pid)]));
export const total = (spent) => Object.values(spent).reduce((sum, each) => sum + (each ?? 0), 0);
