import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';

const KEPT_LINES = 30;
const running = new Set();
const abandoned = new AbortController();

/** Ends the steps under way: the person has asked to stop. */
export function abandonSteps() {
  abandoned.abort();
  for (const child of running) child.kill('SIGTERM');
}

/** Aborts when the steps under way are abandoned. */
export const stepsSignal = abandoned.signal;

/**
 * Runs a program to its end, showing its newest line as the step's note.
 * @returns {Promise<string>} its standard output
 * @throws {Failure} with the last lines when it fails
 */
export function runStep(command, args, { what, progress, cwd = ROOT, env = process.env, advice = 'the lines above say why' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    const lines = [];
    let out = '';
    const keep = (text) => {
      for (const line of text.split(/\r?\n/)) if (line.trim()) lines.push(line);
      lines.splice(0, Math.max(0, lines.length - KEPT_LINES));
      if (lines.length) progress?.note(lines.at(-1).trim());
    };
    child.stdout.setEncoding('utf8').on('data', (text) => { out += text; keep(text); });
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (error) =>
      reject(error.code === 'ENOENT' ? new Failure(`${what} needs the program "${command}", which was not found on PATH.`) : error));
    child.once('close', (code, killedBy) => {
      running.delete(child);
      if (code === 0) return resolve(out);
      reject(new Failure(`${what} failed (${killedBy ?? `exit code ${code}`}): ${advice}.`, { log: lines.join('\n') }));
    });
  });
}
