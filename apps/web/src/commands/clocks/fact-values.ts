import type { FactName, LimitSummary } from '@comity/domain';

export type FactKind = 'date' | 'country' | 'zone' | 'number' | 'flag' | 'list';

export const factKinds: Readonly<Record<FactName, FactKind>> = {
  issuedOn: 'date', fixedDate: 'date', hearing: 'date', issuingState: 'country', requestingState: 'country', requestedState: 'country', issuingZone: 'zone',
  amountDays: 'number', amountHours: 'number', consentRevocable: 'flag', emergency: 'flag', servesThirdStateRequest: 'flag', protocolsBindingBoth: 'list',
};

const amounts: readonly string[] = ['amountDays', 'amountHours', 'fixedDate'];
const isFact = (name: string): name is FactName => name in factKinds;

/** What a limit asks for: facts without which there is no date, amounts of which one is needed, and others. */
export interface AskedFacts { readonly needed: readonly FactName[]; readonly oneOf: readonly FactName[]; readonly others: readonly FactName[] }

export function askedFacts({ amount, factsNeeded, factsOptional }: LimitSummary): AskedFacts {
  const optional = factsOptional.filter(isFact);
  const oneOf = amount.value === null && factsNeeded.length === 0 ? optional.filter((name) => amounts.includes(name)) : [];
  return { needed: factsNeeded.filter(isFact), oneOf, others: optional.filter((name) => !oneOf.includes(name)) };
}

export type FactValues = Readonly<Partial<Record<FactName, string>>>;

/** What is missing; empty where the clock can answer. */
export function missingFacts({ needed, oneOf }: AskedFacts, values: FactValues): readonly FactName[] {
  const given = (name: FactName): boolean => (values[name] ?? '') !== '';
  return [...needed.filter((name) => !given(name)), ...(oneOf.length > 0 && !oneOf.some(given) ? oneOf.slice(0, 1) : [])];
}

/** Facts as the clock reads them; what was left empty is left out. */
export function factsOf({ needed, oneOf, others }: AskedFacts, values: FactValues): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...needed, ...oneOf, ...others].flatMap((name) => {
    const written = values[name]?.trim() ?? '';
    return written === '' ? [] : [[name, valueOf(factKinds[name], written)]];
  }));
}

function valueOf(kind: FactKind, written: string): unknown {
  if (kind === 'number') return Number(written);
  if (kind === 'flag') return written === 'yes';
  return kind === 'list' ? written.split(/[,;\s]+/).filter(Boolean) : written;
}
