import { canonicalJson, decide, PAPER_NOT_MADE, type Actor, type Effects, type KeyStanding, type LaneState, type RecordResult, type Refusal, type RequestCommand, type RequestEvent } from '@comity/domain';
import { isUuid, newId, sha256Hex, type AgencyKeys, type TimeSource } from '@comity/platform';
import type { AgencyTransaction, Database } from '../database';
import type { RequestEntity } from '../entities';
import { markWithdrawn, withdrawPaper } from '../papers/issued-papers';
import { agenciesById } from './agencies';
import { gatherFacts } from './gather-facts';
import { laneState } from './lane-state';
import { setApprovalAside } from '../papers/standing-approval';
import { keepPaper } from '../papers/taken-over-papers';
import { listStandardPaper } from '../standard-documents/issued-paper-of-step';
import type { MadeForStep } from '../standard-documents/standard-facts';
import { commandOfKey, lockWithCommand, readClocks, readRequest, readStanding, type Ordered } from './read-rows';
import { personOf, type Recording } from './recording';
import { writeClocks, writeRung } from './write-clocks';
import { settling } from './write-command';
import { writeEvents } from './write-events';
import { freezeDraft, keepReceivedForm, listIssuedPaper, listReceived } from './write-forms';
import { tellPredecessor, writeMessages } from './write-messages';
import { writeNotices } from './write-notices';
import { writeRow } from './write-row';
import { writeSuggestions } from './write-suggestions';

/** Outcome as the command row keeps it: a repeated command gets this answer. */
export type StoredOutcome =
  | { readonly outcome: 'accepted'; readonly version: number; readonly stage: string }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

export interface ProposedStep {
  readonly agencyId: string;
  readonly requestId: string;
  readonly key: string;
  readonly type: 'RecordIssued' | 'FireRung' | 'NoteFormalRequest';
  readonly body: object;
}

/** The request or the command is not there for this agency: a defect of the caller or a lost row, never a rule. */
export class NothingToRecord extends Error {}

/** What a command may come with: see `decideAndRecord` and `record`. */
interface Beside {
  readonly unwritten?: ProposedStep | null;
  readonly made?: MadeForStep | null;
}

/** The step issues a paper that has to be made outside of the transaction. */
export class PaperNeeded extends Error {}

/** Steps that say how a paper is signed. */
const signing: readonly RequestCommand['type'][] = ['ApproveAndSend', 'IssueStandardDocument'];

interface RecorderParts {
  readonly time: TimeSource;
  readonly keys: AgencyKeys;
  /** The key that the agency of this code signs its papers with; left out where no keys are at hand. */
  readonly signing?: (agencyCode: string) => KeyStanding;
}

/**
 * Decides and records a command in one transaction: outcome, events, row, clocks, outbox, notices. Asked twice, it
 * answers the same and does nothing more.
 */
export class Recorder {
  constructor(private readonly db: Database, private readonly parts: RecorderParts) {}

  /**
   * @param made the paper, for a step that issues one
   * @throws NothingToRecord when the request or the command row is missing. @throws PaperNeeded when everything allows the step but its paper was not given: nothing was recorded
   */
  async record(input: { readonly agencyId: string; readonly requestId: string; readonly commandId: string; readonly digest: string }, made: MadeForStep | null = null): Promise<RecordResult> {
    return this.db.withAgency(input.agencyId, async (tx) => {
      const found = await lockWithCommand(tx, input.requestId, input.commandId);
      if (found?.command.digest !== input.digest) throw new NothingToRecord('There is no such command for this request.');
      return this.decideAndRecord(tx, found.row, found.command, { made });
    });
  }

  /** A step that Comity itself takes. `key` makes it happen once: the same key gets the first answer. */
  async propose(step: ProposedStep): Promise<RecordResult> {
    return this.db.withAgency(step.agencyId, async (tx) => {
      const row = await readRequest(tx, step.requestId, true);
      if (!row) throw new NothingToRecord('There is no such request.');
      const known = await commandOfKey(tx, step.key);
      return this.decideAndRecord(tx, row, known ?? proposed(step), { unwritten: known ? null : step });
    });
  }

  /** Where a request stands; null where this agency has no such request. */
  async load(agencyId: string, requestId: string): Promise<LaneState | null> {
    return this.db.withAgency(agencyId, async (tx) => {
      const row = await readRequest(tx, requestId);
      return row ? laneState(tx, row) : null;
    });
  }

  /** `unwritten`: a command without a row gets one only when it is accepted, so that a step refused as too early can be taken later. */
  private async decideAndRecord(tx: AgencyTransaction, row: RequestEntity, command: Ordered, { unwritten = null, made = null }: Beside): Promise<RecordResult> {
    if (command.outcome) return answer(command.outcome as StoredOutcome, await laneState(tx, row));
    const now = this.parts.time.now();
    const order = { ...command.body, type: command.type } as RequestCommand;
    const [own, partner] = await agenciesById(tx, [row.agencyId, row.partnerAgencyId] as const);
    const standing = await readStanding(tx, command.personId, order.type === 'Reassign' && isUuid(order.personId) ? order.personId : null);
    const actor: Actor = command.personId ? { kind: 'person', personId: command.personId, roles: standing.roles } : { kind: 'machine' };
    const recording: Recording = { tx, row, command, order, actor, now, own, partner, standing, clocks: await readClocks(tx, row.id), keys: this.parts.keys, made };
    const facts = { ...(await gatherFacts(recording)), ...(signing.includes(order.type) && this.parts.signing ? { signing: this.parts.signing(own.code) } : {}) };
    const decision = decide(row.state, order, facts);
    if (decision.outcome === 'refused' && decision.refusal.code === PAPER_NOT_MADE) throw new PaperNeeded('The paper of this step has to be made first.');
    if (decision.outcome === 'accepted') await write(recording, decision.value, facts.documents);
    const outcome: StoredOutcome = decision.outcome === 'accepted' ? { outcome: 'accepted', version: row.version, stage: row.stage } : decision;
    return answer(outcome, await laneState(tx, row, settling({ tx, command, outcome, now, unwritten })));
  }
}

const answer = (stored: StoredOutcome, state: LaneState): RecordResult =>
  stored.outcome === 'accepted' ? { outcome: 'accepted', state } : { outcome: 'refused', refusal: stored.refusal, state };

const proposed = ({ type, body }: ProposedStep): Ordered => ({ id: newId(), personId: null, type, body, digest: sha256Hex(canonicalJson({ type, ...body })), outcome: null });

async function write(recording: Recording, effects: Effects, documents: Parameters<typeof listIssuedPaper>[1]): Promise<void> {
  const { order } = recording;
  await writeEvents(recording, effects);
  for (const event of effects.events) await settle(recording, event, documents);
  // What a person took over from the paper that came first is not replaced by the message.
  if (order.type === 'ReceiveMessage' && order.content.type === 'request' && !recording.row.state.onPaper) await keepReceivedForm(recording, order.content);
  await listReceived(recording, effects.received);
  await writeRow(recording, effects);
  await writeClocks(recording, effects.clocks);
  await writeMessages(recording, effects.messages);
  await writeNotices(recording, effects.notices);
  await writeSuggestions(recording, effects.suggestions);
  if (effects.tellPredecessor) await tellPredecessor(recording, effects.tellPredecessor.receivedAt);
}

/** Rows beside the history that single events bring about. */
async function settle(recording: Recording, event: RequestEvent, documents: Parameters<typeof listIssuedPaper>[1]): Promise<void> {
  if (event.type === 'Approved') await freezeDraft(recording);
  if (event.type === 'ApprovalSetAside') await setApprovalAside(recording.tx, recording.row.id, { personId: personOf(recording)!, now: recording.now });
  if (event.type === 'Sent') await listIssuedPaper(recording, documents);
  if (event.type === 'RungFired') await writeRung(recording, event);
  if (event.type === 'PaperRegistered' || event.type === 'PaperTakenOver') await keepPaper(recording);
  if (event.type === 'StandardDocumentIssued') await listStandardPaper(recording, event, recording.made);
  if (event.type === 'PaperWithdrawn') await withdrawPaper(recording.tx, event.data.documentId, { personId: personOf(recording)!, now: recording.now });
  if (event.type === 'PartnerPaperWithdrawn') await markWithdrawn(recording.tx, recording.row.id, event.data.sha256, recording.now);
}
