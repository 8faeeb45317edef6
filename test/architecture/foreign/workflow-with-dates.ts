import { Temporal } from 'temporal-polyfill';

/** A workflow as it must not be: the test of the bundle has to notice it. */
export async function foreign(): Promise<string> {
  return Temporal.Now.plainDateISO('UTC').toString();
}
