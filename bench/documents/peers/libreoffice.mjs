import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { FONTS } from '../typefaces.mjs';
import { asText } from './open-document.mjs';

const run = promisify(execFile);
const PATIENCE = 5 * 60_000;

/** LibreOffice: all letters of a round as files in one call, its start included; a profile and the typefaces of its own. */
export async function libreOffice() {
  const folder = mkdtempSync(path.join(tmpdir(), 'comity-libreoffice-'));
  const fonts = path.join(folder, 'fonts.conf');
  writeFileSync(fonts, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${FONTS}</dir><cachedir>${path.join(folder, 'fonts')}</cachedir></fontconfig>`);
  const env = { ...process.env, FONTCONFIG_FILE: fonts };
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
  let round = 0;
  return {
    name: `${/LibreOffice [\d.]+/.exec(execFileSync('soffice', [profile, '--version'], { encoding: 'utf8', env }))?.[0] ?? 'LibreOffice'}, many files in one call`,
    async print(letters) {
      const at = path.join(folder, String(round++));
      mkdirSync(at);
      const files = letters.map((letter, n) => { const file = path.join(at, `${n}.fodt`); writeFileSync(file, asText(letter)); return file; });
      await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', at, ...files], { env, timeout: PATIENCE });
      const made = letters.map((_, n) => readFileSync(path.join(at, `${n}.pdf`)));
      rmSync(at, { recursive: true });
      return made;
    },
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
