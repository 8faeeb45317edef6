import type { Page } from 'playwright-core';
import { overflows, picture, violations, type Watched } from './browser';

/** Each page on the way: accessible, not wider than the window, nothing wrong in the console. */
export async function sound({ page, problems }: Watched, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await picture(page, name);
  expect([name, await violations(page)]).toEqual([name, []]);
  expect([name, await overflows(page)]).toEqual([name, false]);
  expect([name, problems]).toEqual([name, []]);
}

/** Waits for the status word of a request. */
export const status = (page: Page, word: string): Promise<void> => page.getByRole('main').getByText(word, { exact: true }).first().waitFor();

/** The primary button or an entry of the menu "More" opens a dialog; `fill` answers it. */
export async function act({ page }: Watched, what: string, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>, confirm = what): Promise<void> {
  const primary = page.getByRole('main').getByRole('button', { name: what, exact: true });
  const more = page.getByRole('main').getByRole('button', { name: /^More/ });
  await primary.or(more).first().waitFor();
  if ((await primary.count()) > 0) await primary.first().click();
  else {
    await more.click();
    await page.getByRole('menuitem', { name: what }).click();
  }
  const dialog = page.getByRole('dialog', { name: what });
  await dialog.waitFor();
  await fill(dialog);
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Nothing to fill in. */
export const nothing = async (): Promise<void> => undefined;
