import { machineCommands, type CommandType } from '../procedures/commands';
import { afterTheEnd } from '../procedures/procedure';
import { incomingStages, outgoingStages, type Side, type Stage } from '../procedures/stages';
import { decide } from './decide';
import { evolve } from './evolve';
import type { Facts } from './facts';
import type { RequestState } from './state';
import { aClock, aLegalClock, aPerson, aRequest, commands, message, NOW, someFacts, SUBSCRIBER } from './testing/builders';

const machine: Facts['actor'] = { kind: 'machine' };
const isMachine = (type: CommandType): boolean => (machineCommands as readonly string[]).includes(type);

function outcome(state: RequestState, type: CommandType, facts: Facts = someFacts({ actor: isMachine(type) ? machine : someFacts().actor, clocks: [aClock(), aClock({ id: 'clock-2', code: 'preservation-minimum', question: { limit: 'bud-29-min', start: '2026-11-01', zone: 'Asia/Tbilisi', state: 'GE' } }), aLegalClock()] })): string {
  const decision = decide(state, commands[type], facts);
  return decision.outcome === 'refused' ? decision.refusal.code : decision.value.events.reduce(evolve, state).stage;
}

/** Where each command leads, by the stage it is given at; what is not listed is refused. */
const allowed: Record<Side, Partial<Record<CommandType, Partial<Record<Stage, Stage>>>>> = {
  outgoing: {
    SubmitForReview: { draft: 'review', returned: 'review' },
    ReturnDraft: { review: 'returned' },
    ApproveAndSend: { review: 'signed' },
    Discard: { draft: 'closed', returned: 'closed', review: 'closed' },
    RecordIssued: { signed: 'sent' },
    ReturnApproved: { signed: 'returned' },
    Withdraw: { sent: 'withdrawal-sent', acknowledged: 'withdrawal-sent', 'information-needed': 'withdrawal-sent' },
    AnswerInformation: { 'information-needed': 'acknowledged' },
    Close: { replied: 'closed', 'part-replied': 'closed', refused: 'closed' },
  },
  incoming: {
    AcknowledgeReceipt: { received: 'acknowledged' },
    AskForInformation: { acknowledged: 'information-asked' },
    RecordPreservation: { acknowledged: 'replied', 'information-asked': 'replied', 'withdrawal-received': 'replied' },
    SendAnswer: { acknowledged: 'refused', 'information-asked': 'refused', 'withdrawal-received': 'refused', 'part-replied': 'refused' },
    AcknowledgeWithdrawal: { 'withdrawal-received': 'closed' },
    RegisterPaper: { received: 'received' },
    TakeOverPaper: Object.fromEntries(incomingStages.filter((stage) => stage !== 'closed').map((stage) => [stage, stage])),
    Close: { replied: 'closed', 'part-replied': 'closed', refused: 'closed' },
  },
};
/** Possible at every stage but the last, changing no stage; two of them also then. */
const everywhere: readonly CommandType[] = ['Reassign', 'IssueStandardDocument', 'WithdrawPaper', 'StartClocks', 'CorrectClockStart', 'RecordClockEvent', 'ExtendClock', 'EndClock', 'FireRung', 'NoteFormalRequest', 'ReceiveMessage'];

describe.each<[Side, readonly Stage[]]>([['outgoing', outgoingStages], ['incoming', incomingStages]])('%s: every command against every stage', (side, stages) => {
  for (const type of Object.keys(commands) as CommandType[]) {
    for (const stage of stages) {
      const target = everywhere.includes(type) && (stage !== 'closed' || afterTheEnd.includes(type)) ? stage : allowed[side][type]?.[stage];
      const facts = side === 'incoming' && type === 'Close' ? someFacts({ clocks: [] }) : undefined;
      it(target ? `${type} at ${stage} leads to ${target}` : `${type} at ${stage} is refused`, () => {
        const result = outcome(aRequest(side, stage), type, facts);
        if (target) expect(result).toBe(target);
        else expect(['NOT_AT_THIS_STAGE', 'REQUEST_CLOSED']).toContain(result);
      });
    }
  }
});

describe('who may decide', () => {
  it.each(['auditor', 'administrator'] as const)('refuses every command to the role %s alone', (role) => {
    for (const type of (Object.keys(commands) as CommandType[]).filter((entry) => !isMachine(entry))) {
      expect(outcome(aRequest('outgoing', 'review'), type, someFacts({ actor: aPerson([role]) }))).toBe('ROLE_MISSING');
    }
  });

  it('refuses a person without any role, as after leaving the agency', () => {
    expect(outcome(aRequest('outgoing', 'review'), 'ApproveAndSend', someFacts({ actor: aPerson([]) }))).toBe('ROLE_MISSING');
  });

  it.each(machineCommands)('never takes %s from a person', (type) => {
    expect(outcome(aRequest('outgoing', 'signed'), type, someFacts())).toBe('NOT_FOR_PEOPLE');
  });

  it('never takes an order of a person from a machine', () => {
    expect(outcome(aRequest('outgoing', 'review'), 'ApproveAndSend', someFacts({ actor: machine }))).toBe('NOT_FOR_PEOPLE');
  });

  it('refuses approval by the author, and by anybody else who saved a version', () => {
    const facts = someFacts({ draft: { ...someFacts().draft!, editors: ['person-1', 'person-2'] } });
    expect(outcome(aRequest('outgoing', 'review'), 'ApproveAndSend', facts)).toBe('APPROVER_IS_AUTHOR');
    expect(outcome(aRequest('outgoing', 'review'), 'ReturnDraft', facts)).toBe('CHECKER_IS_AUTHOR');
  });
});

describe('reassigning', () => {
  it.each([
    ['a person who is not there, or not active', { assignee: null }, 'ASSIGNEE_UNKNOWN'],
    ['a person who cannot work on requests', { assignee: { active: true, roles: ['auditor'] } }, 'ASSIGNEE_CANNOT_WORK'],
    ['the owner it has', { request: { ...someFacts().request, ownerId: 'person-3' } }, 'ALREADY_OWNER'],
  ] as const)('is refused for %s', (_who, part, code) => {
    expect(outcome(aRequest('outgoing', 'sent'), 'Reassign', someFacts(part))).toBe(code);
  });

  it('is for those who lead', () => {
    expect(outcome(aRequest('outgoing', 'sent'), 'Reassign', someFacts({ actor: aPerson(['prosecutor', 'liaison-officer']) }))).toBe('ROLE_MISSING');
  });
});

describe('withdrawing a paper', () => {
  const withdraw = (part: Partial<Facts> = {}, command: object = commands.WithdrawPaper) => decide(aRequest('outgoing', 'closed'), command as never, someFacts(part));
  const paper = someFacts().paper!;

  it('is recorded by digest, and told to the other authority that has it', () => {
    expect(withdraw()).toMatchObject({
      outcome: 'accepted',
      value: { events: [{ type: 'PaperWithdrawn', data: { documentId: 'document-2', sha256: paper.sha256 } }], messages: [{ type: 'paper-withdrawn', sha256: paper.sha256, reason: commands.WithdrawPaper.reason }] },
    });
  });

  it('is told to nobody where the paper never left', () => {
    expect(withdraw({ paper: { ...paper, sent: false } })).toMatchObject({ value: { messages: [] } });
  });

  it.each([
    ['a file that is no paper of ours', { paper: null }, 'PAPER_UNKNOWN'],
    ['a paper that was withdrawn before', { paper: { ...paper, withdrawn: true } }, 'PAPER_WITHDRAWN'],
    ['somebody who does not lead', { actor: aPerson(['prosecutor', 'liaison-officer']) }, 'ROLE_MISSING'],
  ] as const)('is refused for %s', (_what, part, code) => {
    expect(withdraw(part)).toMatchObject({ refusal: { code } });
  });

  it('needs a reason', () => {
    expect(withdraw({}, { ...commands.WithdrawPaper, reason: ' ' })).toMatchObject({ refusal: { code: 'REASON_MISSING' } });
  });

  it.each(['outgoing', 'incoming'] as const)('by the other authority is noted and told (%s)', (side) => {
    const decision = decide(aRequest(side, 'closed'), message({ type: 'paper-withdrawn', sha256: paper.sha256, reason: 'Annulled.' }), someFacts({ actor: machine }));
    expect(decision).toMatchObject({ value: { events: [{ type: 'PartnerPaperWithdrawn' }], notices: [{ to: 'owner', code: 'partner-paper-withdrawn' }] } });
  });
});

describe('sending', () => {
  const review = aRequest('outgoing', 'review');
  const draft = someFacts().draft!;

  it.each([
    ['the draft has moved on', { version: 4 }, 'DRAFT_CHANGED'],
    ['the content differs', { digest: 'e'.repeat(64) }, 'DRAFT_CHANGED'],
    ['a blocking fact is missing', { blocking: 1 }, 'DRAFT_INCOMPLETE'],
    ['a reason is missing', { unanswered: 1 }, 'REASONS_MISSING'],
  ])('is refused when %s', (_why, part, code) => {
    expect(outcome(review, 'ApproveAndSend', someFacts({ draft: { ...draft, ...part } }))).toBe(code);
    expect(outcome(aRequest('outgoing', 'draft'), 'SubmitForReview', someFacts({ draft: { ...draft, ...part } }))).toBe(code);
  });

  it('starts the target for the acknowledgement, and the wanted date of the form where it has one', () => {
    const facts = someFacts({ actor: machine, request: { ...someFacts().request, values: { '15': { deadline: '2026-12-01' } } } });
    const decision = decide(aRequest('outgoing', 'signed', { form: SUBSCRIBER }), commands.RecordIssued, facts);
    if (decision.outcome === 'refused') throw new Error(decision.refusal.code);
    expect(decision.value.clocks).toMatchObject([{ order: 'start', code: 'receipt-target' }, { order: 'start', code: 'answer-wanted' }]);
  });
});

describe('what was approved and not issued', () => {
  const signed = aRequest('outgoing', 'signed');
  const by = (roles: Parameters<typeof aPerson>[0], personId: string) => outcome(signed, 'ReturnApproved', someFacts({ actor: aPerson(roles, personId) }));

  it('is returned by whoever approved it and by those who lead, and by nobody else', () => {
    expect(by(['liaison-officer'], 'person-2')).toBe('returned');
    expect([by(['supervisor'], 'person-9'), by(['head-of-authority'], 'person-9')]).toEqual(['returned', 'returned']);
    expect([by(['prosecutor'], 'person-9'), by(['liaison-officer'], 'person-9')]).toEqual(['APPROVED_BY_ANOTHER', 'APPROVED_BY_ANOTHER']);
  });

  it('needs a reason, and tells the drafter and the approver', () => {
    expect(decide(signed, { ...commands.ReturnApproved, reason: ' ' }, someFacts())).toMatchObject({ refusal: { code: 'REASON_MISSING' } });
    expect(decide(signed, commands.ReturnApproved, someFacts())).toMatchObject({
      value: {
        events: [{ type: 'ApprovalSetAside', data: { draftVersion: 3, digest: 'd'.repeat(64) } }, { type: 'Returned' }],
        notices: [{ to: 'author', code: 'approved-returned' }, { to: { personId: 'person-2' }, code: 'approval-set-aside' }],
      },
    });
  });

  it('is not sent with a paper that was made from an earlier approval', () => {
    const second = someFacts({ actor: machine, approval: { ...someFacts().approval!, number: 2 } });
    expect(decide(signed, { ...commands.RecordIssued, approval: 1 }, second)).toMatchObject({ refusal: { code: 'APPROVAL_SET_ASIDE' } });
    expect(decide(signed, { ...commands.RecordIssued, approval: 2 }, second)).toMatchObject({ outcome: 'accepted' });
    expect(decide(signed, commands.RecordIssued, second)).toMatchObject({ outcome: 'accepted' });
  });
});

describe('executing', () => {
  const at = aRequest('incoming', 'acknowledged');
  const refuseWith = (command: object, state = at, facts = someFacts()): string => {
    const decision = decide(state, command as never, facts);
    return decision.outcome === 'refused' ? decision.refusal.code : 'accepted';
  };

  it.each([
    ['a date that does not exist', { effectedOn: '2026-02-30' }, 'PRESERVATION_DATE_WRONG'],
    ['a date in the future of the executing zone', { effectedOn: '2026-11-21' }, 'PRESERVATION_DATE_FUTURE'],
    ['an expiry before the start', { expiresOn: '2026-11-20' }, 'EXPIRY_BEFORE_START'],
    ['no provider reference', { providerReference: ' ' }, 'PROVIDER_REFERENCE_MISSING'],
  ])('refuses to record preservation with %s', (_what, part, code) => {
    expect(refuseWith({ ...commands.RecordPreservation, ...part })).toBe(code);
  });

  it('records preservation on the day that has begun in its own zone, though not yet in UTC', () => {
    expect(refuseWith({ ...commands.RecordPreservation, effectedOn: '2026-11-21' }, at, someFacts({ now: '2026-11-20T20:00:00Z' }))).toBe('accepted');
  });

  it('tells the 60-day minimum and the stated expiry, in the executing zone', () => {
    const decision = decide(at, { ...commands.RecordPreservation, expiresOn: '2027-02-18' }, someFacts());
    if (decision.outcome === 'refused') throw new Error(decision.refusal.code);
    expect(decision.value.messages[0]).toMatchObject({
      type: 'preservation-effected', zone: 'Asia/Tbilisi',
      clocks: [{ code: 'preservation-minimum', dueExclusive: '2027-01-19T20:00:00Z' }, { code: 'preservation-expiry', dueExclusive: '2027-02-18T20:00:00Z' }],
    });
  });

  const subscriber = aRequest('incoming', 'acknowledged', { form: SUBSCRIBER });
  const answer = { ...commands.SendAnswer, extent: 'part', documentIds: ['document-1'] };
  it.each([
    ['a ground that the instrument does not list', { refused: [{ part: 'Payment', ground: 'military_offence', reason: 'x' }] }, 'GROUND_NOT_LISTED'],
    ['a part without a reason', { refused: [{ part: 'Payment', ground: 'dual_criminality', reason: ' ' }] }, 'REASON_MISSING'],
    ['a partial answer that refuses nothing', { refused: [] }, 'GROUND_MISSING'],
    ['a full answer that refuses something', { extent: 'full' }, 'FULL_ANSWER_REFUSES'],
    ['a full answer without a file', { extent: 'full', refused: [], documentIds: [] }, 'ANSWER_WITHOUT_FILE'],
    ['a file that is not there', { documentIds: ['document-9'] }, 'DOCUMENT_UNKNOWN'],
    ['a refusal that carries files', { extent: 'none' }, 'REFUSAL_WITH_FILES'],
  ])('refuses %s', (_what, part, code) => {
    expect(refuseWith({ ...answer, ...part }, subscriber)).toBe(code);
  });

  it('answers a preservation request by recording it, not with files', () => {
    expect(refuseWith({ ...answer, extent: 'full', refused: [] })).toBe('PRESERVATION_IS_RECORDED');
  });

  it('keeps a preservation open until the minimum is over or the other side has closed', () => {
    const replied = aRequest('incoming', 'replied', { executed: true });
    const running = someFacts({ clocks: [aClock({ code: 'preservation-minimum', dueExclusive: '2027-01-19T20:00:00Z' })] });
    const close = { type: 'Close', outcome: 'executed' };
    expect(refuseWith(close, replied, running)).toBe('PRESERVATION_STILL_RUNS');
    expect(refuseWith(close, { ...replied, partnerClosed: true }, running)).toBe('accepted');
    expect(refuseWith(close, replied, { ...running, now: '2027-01-19T20:00:00Z' })).toBe('accepted');
  });
});

describe('withdrawal that crosses execution', () => {
  const stageAfter = (state: RequestState, content: Parameters<typeof message>[0]): string => {
    const decision = decide(state, message(content), someFacts({ actor: machine }));
    return decision.outcome === 'refused' ? decision.refusal.code : decision.value.events.reduce(evolve, state).stage;
  };

  it('the recorded step of the executing side wins', () => {
    const executed = aRequest('incoming', 'replied', { executed: true });
    const decision = decide(executed, message({ type: 'withdrawal', reason: 'Not needed.' }), someFacts({ actor: machine }));
    expect(decision).toMatchObject({ outcome: 'accepted', value: { messages: [{ type: 'withdrawal-too-late' }] } });
    expect(stageAfter(aRequest('outgoing', 'withdrawal-sent'), { type: 'answer', extent: 'full', refused: [], documents: [] })).toBe('replied');
  });

  it('the sender shows "withdrawal sent" until it is acknowledged', () => {
    const sent = aRequest('outgoing', 'withdrawal-sent');
    expect(stageAfter(sent, { type: 'receipt', receivedAt: NOW, reference: 'GE-TSK-2026-00001' })).toBe('withdrawal-sent');
    expect(stageAfter(sent, { type: 'withdrawal-acknowledged' })).toBe('closed');
  });
});

describe('the ladder', () => {
  const sent = aRequest('outgoing', 'sent');
  const fire = (clock: Parameters<typeof aClock>[0], part: object = {}, now = NOW): string[] | string => {
    const decision = decide(sent, { ...commands.FireRung, ...part }, someFacts({ actor: machine, now, clocks: [aClock(clock)] }));
    return decision.outcome === 'refused' ? decision.refusal.code : decision.value.events.map((event) => (event.data as { rung: string }).rung);
  };

  it('climbs each rung once', () => {
    expect(fire({})).toEqual(['officer']);
    expect(fire({ fired: ['officer'] })).toBe('RUNG_FIRED');
  });

  it('never climbs early, on a clock that stopped, or for a date that moved', () => {
    expect(fire({}, {}, '2026-11-20T09:59:59Z')).toBe('RUNG_TOO_EARLY');
    expect(fire({ running: false })).toBe('CLOCK_NOT_RUNNING');
    expect(fire({ dueVersion: 2 })).toBe('CLOCK_MOVED');
  });

  it('climbs the rungs it missed on the way, in order', () => {
    expect(fire({ fired: ['officer'] }, { rung: 'head' })).toEqual(['supervisor', 'head']);
  });
});
