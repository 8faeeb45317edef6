import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

const MAVEN = [{ program: 'mvn', ask: ['--version'], debian: 'maven', fedora: 'maven', homebrew: 'maven' }];

const OFFICE = [{ program: 'soffice', ask: ['--version'], debian: 'libreoffice-writer-nogui', fedora: 'libreoffice-writer', homebrew: 'libreoffice' }];

/** @throws {Failure} where LibreOffice neither is there nor can be installed */
export function requireLibreOffice() {
  needPrograms(OFFICE, 'The papers cannot be measured against LibreOffice');
}

/** @throws {Failure} where Maven is neither there nor can be installed */
export function requireMaven() {
  needPrograms(MAVEN, 'veraPDF cannot be got (or name a Maven repository in MAVEN_REPOSITORY)');
}

/**
 * Finds what looks at the papers from outside, or gets it: as root on Debian the packages are installed.
 * @throws {Failure} naming what is missing and the packages that hold it
 */
export function requirePrograms() {
  needPrograms(PROGRAMS, 'The papers cannot be checked');
}

function needPrograms(programs, otherwise) {
  let missing = whatIsMissing(programs);
  if (missing.length > 0 && fromDebian(missing)) missing = whatIsMissing(programs);
  if (missing.length === 0) return;
  const packages = (system) => [...new Set(missing.map((m) => m[system]))].join(' ');
  throw new Failure(`${otherwise}: ${missing.map((m) => m.program).join(', ')} ${missing.length === 1 ? 'is' : 'are'} not installed. Install ${packages('debian')} (Debian, Ubuntu), ${packages('fedora')} (Fedora) or ${packages('homebrew')} (Homebrew).`);
}

const whatIsMissing = (programs) => programs.filter(({ program, ask }) => !answers(program, ask));

/** @returns whether the packages were installed */
function fromDebian(missing) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const packages = [...new Set(missing.map(({ debian }) => debian))];
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    process.stdout.write(`Installing Debian's ${packages.join(', ')}\n`);
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
    return true;
  } catch {
    return false; // What is missing is named by the caller; apt has said why on standard error.
  }
}

function answers(program, ask) {
  try {
    execFileSync(program, ask, { stdio: 'ignore' });
    return true;
  } catch (error) {
    return error.code !== 'ENOENT'; // an older poppler ends with 99 when it is asked for its version
  }
}
