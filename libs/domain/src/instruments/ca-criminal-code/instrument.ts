import { kind, recorded } from '../build';

/** Criminal Code (Canada), s. 487.012. */
export const caCriminalCode = recorded({
  id: 'ca-criminal-code',
  title: 'Criminal Code',
  citation: 'Criminal Code (Canada), s. 487.012',
  family: 'national',
  parties: { model: 'national-law', state: 'CA', text: 'Law of Canada; its limits stand beside those of the treaty.' },
  requests: [kind('preservation', '487.012', 'Preservation demand')],
  confidence: 'C',
  sources: [],
});
