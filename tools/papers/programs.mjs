import { execFileSync } from 'node:child_process';
import { Failure } from '../launch/failure.mjs';

/** Programs that look at a paper from outside, with the package that holds each. */
const PROGRAMS = [
  { program: 'java', ask: ['-version'], debian: 'openjdk-17-jre-headless', fedora: 'java-17-openjdk-headless', homebrew: 'openjdk@17' },
  { program: 'pdftotext', ask: ['-v'], debian: 'poppler-utils', fedora: 'poppler-utils', homebrew: 'poppler' },
  { program: 'pdfinfo', ask: ['-v'], debian: 'poppler-utils', fedora: 'poppler-utils', homebrew: 'poppler' },
  { program: 'pdffonts', ask: ['-v'], debian: 'poppler-utils', fedora: 'poppler-utils', homebrew: 'poppler' },
  { program: 'pdftoppm', ask: ['-v'], debian: 'poppler-utils', fedora: 'poppler-utils', homebrew: 'poppler' },
  { program: 'pdfsig', ask: ['-v'], debian: 'poppler-utils', fedora: 'poppler-utils', homebrew: 'poppler' },
  { program: 'openssl', ask: ['version'], debian: 'openssl', fedora: 'openssl', homebrew: 'openssl' },
  { program: 'qpdf', ask: ['--version'], debian: 'qpdf', fedora: 'qpdf', homebrew: 'qpdf' },
];

/** @throws {Failure} naming what is missing and the packages that hold it */
export function requirePrograms() {
  const missing = PROGRAMS.filter(({ program, ask }) => !answers(program, ask));
  if (missing.length === 0) return;
  const packages = (system) => [...new Set(missing.map((m) => m[system]))].join(' ');
  throw new Failure(`The papers cannot be checked: ${missing.map((m) => m.program).join(', ')} ${missing.length === 1 ? 'is' : 'are'} not installed. Install ${packages('debian')} (Debian, Ubuntu), ${packages('fedora')} (Fedora) or ${packages('homebrew')} (Homebrew).`);
}

function answers(program, ask) {
  try {
    execFileSync(program, ask, { stdio: 'ignore' });
    return true;
  } catch (error) {
    return error.code !== 'ENOENT'; // an older poppler ends with 99 when it is asked for its version
  }
}
