import { countHours } from '../deadlines/period';
import { isRequestFormId } from '../forms/form-id';
import type { CommandOf, RequestCommand } from '../procedures/commands';
import { event } from '../procedures/events';
import { accept, refuse, type Decision, type Refused } from '../shared/decision';
import { effects, type Effects } from './effects';
import type { Facts } from './facts';
import { answerWanted } from './orders';
import type { RequestState } from './state';

/** Papers that came another way and are taken over on the executing side. Null: not one of these steps. */
export function decidePapers(state: RequestState, command: RequestCommand, facts: Facts): Decision<Effects> | null {
  switch (command.type) {
    case 'RegisterPaper': return notNow(command, facts) ?? register(state, command, facts);
    case 'TakeOverPaper': return notNow(command, facts) ?? takeOver(command, facts);
    default: return null;
  }
}

const notNow = ({ receivedAt }: CommandOf<'RegisterPaper'> | CommandOf<'TakeOverPaper'>, { now, arrival }: Facts): Refused | null =>
  paperRefused({ receivedAt, now, knownAs: arrival?.knownAs ?? null });

/** Why a paper is not taken over, whatever else it says: asked before a row is opened for it, and again when it is decided. */
export function paperRefused({ receivedAt, now, knownAs }: { readonly receivedAt: string; readonly now: string; readonly knownAs: string | null }): Refused | null {
  if (Date.parse(receivedAt) > Date.parse(now)) return refuse('RECEIPT_IN_FUTURE', 'The paper cannot have come in the future: give the time at which it was received.');
  if (knownAs !== null) return refuse('PAPER_REGISTERED', `This paper is registered already as ${knownAs}.`, { reference: knownAs });
  return null;
}

/** The request begins with the paper, as it would with a message: time runs from the receipt that the person states. */
function register(state: RequestState, command: CommandOf<'RegisterPaper'>, facts: Facts): Decision<Effects> {
  if (facts.arrival?.begun) return refuse('REQUEST_HAS_BEGUN', 'This request has begun already: take the paper over into it.', { stage: state.stage });
  const { receivedAt, channel, reference, paper, content, choices } = command;
  return accept(effects({
    events: [event('PaperRegistered', { form: content.form, reference, receivedAt, channel, sha256: paper.sha256, chosen: choices.length })],
    clocks: [
      { order: 'start', code: 'receipt-target', period: countHours(receivedAt, facts.receiptTargetHours, facts.ownZone), start: { type: 'PaperReceived', at: receivedAt, saidBy: 'us' } },
      ...answerWanted(facts, 'them'),
    ],
    notices: [{ to: 'checkers', code: 'request-received' }],
  }));
}

const opensNone = 'It opens no request either: answer it with a standard document in the request that it belongs to, and keep its file outside Comity.';

/** A paper fills in the request of its own form alone. */
export const otherForm = (form: string): Refused =>
  refuse('OTHER_FORM', `This paper is of another form than the request, and only a paper of the same form fills it in. ${isRequestFormId(form) ? 'Register it as a request of its own.' : opensNone}`, { form });

function takeOver(command: CommandOf<'TakeOverPaper'>, facts: Facts): Decision<Effects> {
  const { receivedAt, channel, paper, content, choices, filled } = command;
  if (content.form !== facts.request.form) return otherForm(content.form);
  return accept(effects({
    events: [event('PaperTakenOver', { receivedAt, channel, sha256: paper.sha256, filled, chosen: choices.length })],
    notices: [{ to: 'owner', code: 'paper-taken-over' }],
  }));
}
