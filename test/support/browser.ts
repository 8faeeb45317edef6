import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Account, Installation } from './installation';

const root = join(__dirname, '..', '..');
/** Pictures of the pages, kept for whoever reviews; `COMITY_PICTURES=docs/pictures/pages` renews those of README. */
export const pictures = join(root, process.env['COMITY_PICTURES'] ?? join('test-artefacts', 'pages'));
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['COMITY_TEST_CHROMIUM'];
  if (!executablePath) throw new Error('COMITY_TEST_CHROMIUM is not set: run the tests with `npm test`.');
  return chromium.launch({ executablePath, args: flags });
}

/** Long pages are shown by their beginning. */
const TALLEST = 1700;

/** What a page must not do: fail in the console, break the content policy, or answer with an error of the server. */
export interface Watched { readonly page: Page; readonly context: BrowserContext; readonly problems: string[] }

/** A person in a browser of their own. */
export async function person(browser: Browser, installation: Installation, account: Account, options: { width?: number; height?: number; dark?: boolean } = {}): Promise<Watched> {
  const context = await browser.newContext({ baseURL: installation.url, viewport: { width: options.width ?? 1440, height: options.height ?? 1000 }, colorScheme: options.dark ? 'dark' : 'light', reducedMotion: 'reduce', acceptDownloads: true });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    // The browser reports every answer of 4xx; refusals are part of the story and are asserted where they belong.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('response', (response) => { if (response.status() >= 500) problems.push(`${response.status()} ${response.url()}`); });
  await page.goto('/sign-in');
  await page.getByLabel('Work email').fill(account.email);
  await page.getByLabel('Password', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return { page, context, problems };
}

/** Violations of WCAG 2.0 to 2.2, A and AA, as short lines. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] }> } };
    const result = await engine.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return result.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`.slice(0, 300)));
  });
}

/** True where the page itself scrolls sideways. */
export const overflows = (page: Page): Promise<boolean> => page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth + 1');

export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const { width, height } = page.viewportSize()!;
  const whole = (await page.evaluate('document.documentElement.scrollHeight')) as number;
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(Math.max(whole, height), TALLEST) } });
}
