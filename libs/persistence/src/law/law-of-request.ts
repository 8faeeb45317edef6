import type { AgencyTransaction } from '../database';
import { adoptedLaw, partsWith } from './adopted-law';
import { assembleLaw, type AdoptedLaw } from './assemble-law';

/**
 * The law that a request counts under: calendars and participation as its agency has adopted them by now, the rules of the
 * version that it was started under (decisions 21).
 */
export const lawOfRequest = async (tx: AgencyTransaction, rulesVersion: string): Promise<AdoptedLaw> => withRulesOf(tx, await adoptedLaw(tx), rulesVersion);

/** A law with the rules of another published version. */
export async function withRulesOf(tx: AgencyTransaction, law: AdoptedLaw, rulesVersion: string): Promise<AdoptedLaw> {
  if (law.parts.rules.version === rulesVersion) return law;
  return assembleLaw(await partsWith(tx, law.parts, 'rules', rulesVersion));
}
