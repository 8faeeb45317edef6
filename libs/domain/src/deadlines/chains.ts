/**
 * Limits whose period begins where another ends: the second runs from the decision, not from the receipt. When the first
 * is met, the second starts at that instant.
 */
const chains: Readonly<Record<string, string>> = {
  'eio-12-recognise': 'eio-12-execute', // Dir. 2014/41/EU, Art. 12(3), (4)
  'frz-9-decide': 'frz-9-execute', // Reg. (EU) 2018/1805, Art. 9(3)
  'tca-640-decide': 'tca-640-execute', // TCA, Art. 640(1), (2)
  'eaw-17-consent': 'eaw-23-surrender', // FD 2002/584/JHA, Arts 17(2), 23(2)
  'eaw-17-60': 'eaw-23-surrender', // Arts 17(3), 23(2)
  'ie-eaw-consent': 'ie-eaw-surrender', // EAW Act 2003 ss. 15, 16
  'ie-eaw-60': 'ie-eaw-surrender',
  'nl-eaw-60': 'nl-eaw-surrender', // Surrender Act Arts 22, 35
  'tca-615-consent': 'tca-621', // TCA, Arts 615, 621
  'tca-615-arrest': 'tca-621',
  'ap3-7-decision': 'ap3-9-surrender', // CETS 209, Arts 7, 9
  'ie-ext-33a-first': 'ie-ext-33a-second', // Extradition Act 1965 s. 33A
  'prisoners-90': 'prisoners-transfer-30', // FD 2008/909/JHA
};

/** The limit that begins when this one is met, null where none does. */
export const nextInChain = (limit: string): string | null => chains[limit] ?? null;
