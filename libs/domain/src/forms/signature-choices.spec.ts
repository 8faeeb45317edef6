import { notSignable } from '../requests/not-signable';
import { signatureChoices, type KeyStanding } from './signature-choices';

const chosen = (standing: KeyStanding): readonly (string | null)[] => ['qualified_esignature', 'qualified_eseal'].map((wanted) => signatureChoices(standing).find(({ method }) => method === wanted)!.why);

it.each([
  [{ key: 'none' }, 'no-key', 'no-key'],
  [{ key: 'not-usable' }, 'key-not-usable', 'key-not-usable'],
  [{ key: 'usable', certificate: null }, 'not-qualified', 'not-qualified'],
  [{ key: 'usable', certificate: 'signature' }, null, 'other-kind'],
  [{ key: 'usable', certificate: 'seal' }, 'other-kind', null],
  [{ key: 'usable', certificate: 'unspecified' }, null, 'other-kind'],
] as const)('with %j: signature %s, seal %s', (standing, signature, seal) => {
  expect(chosen(standing)).toEqual([signature, seal]);
  // What is offered is what approval accepts.
  for (const { method, why } of signatureChoices(standing)) expect(notSignable(method, { signing: standing }) === null).toBe(why === null);
});
