import { Inject, Injectable } from '@nestjs/common';
import { formDefinition, isRequestFormId, paperRefused, type RequestFormId } from '@comity/domain';
import type { AgencyResponse, CommandPendingResponse, CommandResponse, RegisterPaperBody, TakeOverBody } from '@comity/http-contract';
import { commandByKey, Database, giveCommand, KeyUsedForOtherContent, knownPaper, openOnPaper, requestUnder, type AgencyTransaction, type CommandRow, type DocumentStore } from '@comity/persistence';
import { isoSeconds, newId, sha256Hex, type TimeSource } from '@comity/platform';
import { CommandDesk } from '../commands/command-desk';
import { refusalProblem } from '../commands/refusal-problem';
import { formProblem, Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { DOCUMENT_STORE, TIME_SOURCE } from '../platform/tokens';
import { agencyByCode } from '../requests/agency-response';
import { keyUsed } from '../requests/new-request-desk';
import { knownForm } from './import-reader';
import { PaperReading, type GivenPaper } from './paper-reading';
import { settled, type Settled } from './settled';

type Answer = CommandResponse | CommandPendingResponse;

/** Papers that a person takes over: the file is kept, the row of the command is written, and the lane decides. */
@Injectable()
export class TakeOverDesk {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(DOCUMENT_STORE) private readonly store: DocumentStore,
    @Inject(PaperReading) private readonly papers: PaperReading,
    @Inject(CommandDesk) private readonly commands: CommandDesk,
    @Inject(TIME_SOURCE) private readonly time: TimeSource,
  ) {}

  /** Opens a request that came on paper. @throws Problem 409, 422, 503 */
  async register(actor: SignedIn, key: string, given: GivenPaper, order: RegisterPaperBody): Promise<Answer> {
    return this.once(actor, key, { given, order, into: null }, async () => {
      const { paper, content, filled: _filled, ...shared } = settled(await this.papers.read(actor, given, async () => ({ partnerId: (await this.db.withAgency(actor.agencyId, (tx) => senderOf(tx, order.from))).id })), given, order, null);
      const { form } = content;
      if (!isRequestFormId(form)) throw new Problem(409, 'FORM_WITHOUT_PROCEDURE', `No request begins with “${formDefinition(form).title}”. Answer it with a standard document in the request that it belongs to, and keep its file outside Comity.`, { params: { form } });
      await this.refuseKnown(actor, order, paper.dataSha256);
      await this.store.put(actor.agencyId, given.bytes);
      return { type: 'RegisterPaper', requestId: newId(), body: { ...shared, paper, content, reference: order.reference.trim() }, open: { form, order } };
    });
  }

  /** The lane asks the same; here it keeps a row from being opened for nothing. @throws Problem 409, 422 */
  private async refuseKnown({ agencyId }: SignedIn, { from, reference, receivedAt }: RegisterPaperBody, dataSha256: string): Promise<void> {
    const known = await this.db.withAgency(agencyId, async (tx) => (await knownPaper(tx, dataSha256)) ?? requestUnder(tx, (await senderOf(tx, from)).id, reference.trim()));
    const refused = paperRefused({ receivedAt, now: this.time.now(), knownAs: known?.reference ?? null });
    if (refused) throw refusalProblem(refused.refusal);
  }

  /** Lays a paper over what an incoming request says. @throws Problem 404, 409, 422, 503 */
  async takeOver(actor: SignedIn, key: string, requestId: string, given: GivenPaper, order: TakeOverBody): Promise<Answer> {
    const known = await this.db.withAgency(actor.agencyId, (tx) => knownForm(tx, requestId));
    return this.once(actor, key, { given, order, into: requestId }, async () => {
      const body = settled(await this.papers.read(actor, given, () => Promise.resolve({ requestId })), given, order, known);
      await this.store.put(actor.agencyId, given.bytes);
      return { type: 'TakeOverPaper', requestId, body };
    });
  }

  /** The same key with the same file and order finds its command; what was read then stands. */
  private async once(actor: SignedIn, key: string, { given, order, into }: Asked, prepare: () => Promise<Prepared>): Promise<Answer> {
    const asked = sha256Hex(JSON.stringify([into, sha256Hex(given.bytes), order]));
    const known = await this.db.withAgency(actor.agencyId, (tx) => commandByKey(tx, key));
    if (known) return this.commands.carry(actor.agencyId, 'incoming', sameOrder(known, actor, asked));
    const { type, requestId, body, open } = await prepare();
    const row = await this.db.withAgency(actor.agencyId, async (tx) => {
      const now = this.time.now();
      const { row: written, fresh } = await giveCommand(tx, { key, personId: actor.personId, requestId, type, body: { ...body, asked }, now }, false);
      if (fresh && open) await this.open(tx, requestId, body, open, now);
      return written;
    }).catch((error: unknown) => { throw error instanceof KeyUsedForOtherContent ? keyUsed() : error; });
    return this.commands.carry(actor.agencyId, 'incoming', row);
  }

  private async open(tx: AgencyTransaction, id: string, { content, receivedAt }: Pick<Settled, 'content' | 'receivedAt'>, { form, order }: Opening, now: string): Promise<void> {
    const partner = await senderOf(tx, order.from);
    await openOnPaper(tx, { ...content, id, partnerId: partner.id, reference: order.reference.trim(), form, subject: order.subject.trim(), receivedAt: isoSeconds(receivedAt), now });
  }
}

interface Asked {
  readonly given: GivenPaper;
  readonly order: TakeOverBody;
  /** Id of the request that the paper goes into; null where it opens one. */
  readonly into: string | null;
}

interface Opening {
  readonly form: RequestFormId;
  readonly order: RegisterPaperBody;
}

interface Prepared {
  readonly type: 'RegisterPaper' | 'TakeOverPaper';
  readonly requestId: string;
  readonly body: Omit<Settled, 'filled'>;
  readonly open?: Opening;
}

/** @throws Problem 422 */
async function senderOf(tx: AgencyTransaction, code: string): Promise<AgencyResponse> {
  const partner = await agencyByCode(tx, code);
  if (!partner || partner.own) throw formProblem([{ field: '/from', message: `There is no other agency with the code "${code}": see GET /api/agencies.` }]);
  return partner;
}

/** @throws Problem 422 where the key belongs to another order */
function sameOrder(known: CommandRow & { readonly body: object }, { personId }: SignedIn, asked: string): CommandRow {
  if (known.personId !== personId || !('asked' in known.body) || known.body.asked !== asked) throw keyUsed();
  return known;
}
