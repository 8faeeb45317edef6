import type { SignatureMethodResponse } from '@comity/http-contract';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aHolder } from '../signing/support/certificates';
import { startApi, type Api } from './api';

let api: Api;

beforeAll(async () => { api = await startApi('signature-methods'); });
afterAll(() => api?.close());

const folder = (): string => join(api.dataDir, 'signing', 'BE-VAL');
afterEach(() => rmSync(folder(), { recursive: true, force: true }));

async function whyNot(agency = api.a): Promise<Record<string, string | null>> {
  const methods = await (await api.as(agency, 'liaison-officer')).read<readonly SignatureMethodResponse[]>('/api/agency/signature-methods');
  expect(methods.every(({ possible, why }) => possible === (why === null))).toBe(true);
  return Object.fromEntries(methods.map(({ method, why }) => [method, why]));
}

function keep(holder: { readonly keyPem: string; readonly pem: string }): void {
  mkdirSync(folder(), { recursive: true, mode: 0o700 });
  for (const [name, content] of Object.entries({ 'key.pem': holder.keyPem, 'certificates.pem': holder.pem })) writeFileSync(join(folder(), name), content, { mode: 0o600 });
}

it('says without a key that nothing is signed electronically, and that the hand is open', async () => {
  expect(await whyNot()).toEqual({ handwritten: null, qualified_esignature: 'no-key', qualified_eseal: 'no-key', advanced_esignature: 'no-key' });
});

it('goes by the certificate of the own agency, as it lies there now', async () => {
  keep(aHolder({ name: 'Office of Velmara' }));
  expect(await whyNot()).toMatchObject({ qualified_esignature: 'not-qualified', qualified_eseal: 'not-qualified', advanced_esignature: null });
  keep(aHolder({ name: 'Seal of Velmara', qualified: 'seal' }));
  expect(await whyNot()).toMatchObject({ qualified_esignature: 'other-kind', qualified_eseal: null });
  expect(await whyNot(api.b)).toMatchObject({ qualified_eseal: 'no-key' });
});

it('says so where the key cannot be used', async () => {
  keep({ ...aHolder({ name: 'Office of Velmara' }), pem: 'nothing' });
  expect(await whyNot()).toMatchObject({ handwritten: null, qualified_eseal: 'key-not-usable' });
});

it('is for people of an agency who see requests', async () => {
  expect((await fetch(`${api.url}/api/agency/signature-methods`)).status).toBe(401);
});
