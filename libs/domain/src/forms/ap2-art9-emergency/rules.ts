import type { Rule } from '../rules/rule';
import { advising, confirming } from '../rules/rule-of';

const a901 = confirming('A9-01', 'Confirm that a natural person is at significant and imminent risk, and that the facts say so.');

const a902 = advising(
  'A9-02',
  'A request for assistance will be asked for afterwards.',
  ({ context, participation }) => (participation.assistanceAskedAfterwards?.(context.requestedState ?? '') === true ? [{ section: 'A', field: '' }] : []),
  { kind: 'context', needs: ['requestedState'] },
);

export const ap2Art9EmergencyRules: readonly Rule[] = [a901, a902];
