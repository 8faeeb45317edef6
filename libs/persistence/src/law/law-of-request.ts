import type { AgencyTransaction } from '../database';
import { adoptedLaw, partsWith } from './adopted-law';
import { assembleLaw, type AdoptedLaw } from './assemble-law';

/**
 * The law that a request counts under: calendars and participation as its agency has adopted them by now, the rules of the
 * version that it was started under (decisions 21).
 */
export async function lawOfRequest(tx: AgencyTransaction, rulesVersion: string): Promise<AdoptedLaw> {
  const law = await adoptedLaw(tx);
  if (law.parts.rules.version === rulesVersion) return law;
  return assembleLaw(await partsWith(tx, law.parts, 'rules', rulesVersion));
}
