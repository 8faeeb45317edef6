import { formDefinition, type FormDocument } from '@comity/domain';
import type { AgencyTransaction } from '@comity/persistence';
import { agencyResponse } from '../requests/agency-response';

/** To whom a paper is addressed, in words, where that is not the own agency; null where it is, or where the paper does not say it. */
export async function addressedElsewhere(tx: AgencyTransaction, { form, values }: FormDocument): Promise<string | null> {
  const { addressedState } = formDefinition(form);
  if (addressedState === null || !('pointer' in addressedState)) return null;
  const [section = '', key = '', member] = addressedState.pointer.split('/');
  const found = values[section]?.[key];
  const block = typeof found === 'object' && found !== null ? (found as Readonly<Record<string, unknown>>) : undefined;
  const [state, name] = [member === undefined ? found : block?.[member], block?.['name']];
  const own = await agencyResponse(tx, tx.agencyId);
  if (typeof state === 'string' && state !== own.countryCode) return typeof name === 'string' ? `${name} (${state})` : state;
  // Authorities write their own names in many ways: only the name of another agency of the directory is somebody else.
  if (typeof name !== 'string') return null;
  const [other] = await tx.query('SELECT 1 FROM agency WHERE name = $1 AND id <> $2', [name, tx.agencyId]);
  return other ? name : null;
}
