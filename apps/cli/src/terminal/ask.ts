import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { missing, notAcceptable } from '../failure';

/** Asks a person for one line; what is typed does not show when it is `hidden`. */
export async function ask(question: string, { hidden = false } = {}): Promise<string> {
  if (!process.stdin.isTTY) throw notAcceptable('ANSWER_MISSING', `${question.replace(/:?\s*$/, '')} is missing: give it as an option, or run the command in a terminal.`);
  // Readline echoes what it reads to its output: with a silent one nothing shows.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: hidden ? silent : process.stderr, terminal: true });
  try {
    process.stderr.write(hidden ? question : '');
    return await new Promise<string>((resolve, reject) => {
      lines.once('SIGINT', () => reject(missing('STOPPED', 'Stopped.'))).once('close', () => reject(missing('STOPPED', 'Stopped.')));
      lines.question(hidden ? '' : question, resolve);
    });
  } finally {
    lines.close();
    if (hidden) process.stderr.write('\n');
  }
}
