import type { ClockResponse, DraftResponse, RequestResponse } from '@comity/http-contract';
import { Client } from '../server/client';
import { printJson, printLines } from '../terminal/output';
import { pairs, table } from '../terminal/table';
import { checkLines } from './check-lines';
import { requestId } from './find-request';
import { inZone } from './in-zone';

const drafting = ['draft', 'review', 'returned'];

export async function showRequest(name: string, { json, server }: { json?: boolean; server?: string }): Promise<void> {
  const client = Client.signedIn(server);
  const request = await client.get<RequestResponse>(`/api/requests/${await requestId(client, name)}`);
  if (json) return printJson(request);
  const draft = request.side === 'outgoing' && drafting.includes(request.stage) ? await client.get<DraftResponse>(`/api/requests/${request.id}/draft`) : null;
  printLines([
    ...pairs(facts(request)),
    ...(draft ? [`Draft: version ${draft.version}, digest ${draft.digest}`, ...checkLines(draft.check)] : []),
    ...(request.clocks.length ? ['', ...table(['Clock', 'Owed by', 'State', 'Act by', 'Basis'], request.clocks.map(clockCells))] : []),
    '', `You can now: ${request.commands.join(', ') || 'only read'}.`,
  ]);
}

const facts = (request: RequestResponse): readonly (readonly [string, string | null | undefined])[] => [
  ['Reference', request.reference], ['Id', request.id], ['Kind', request.kind], ['Subject', request.subject],
  [request.side === 'outgoing' ? 'To' : 'From', `${request.partner.code} ${request.partner.name}`], ['Their reference', request.partnerReference],
  ['Case', request.caseFile && `${request.caseFile.reference} ${request.caseFile.title}`], ['Status', `${request.status} (stage ${request.stage}, version ${request.version})`],
  ['Next', request.next], ['Owner', request.owner?.name], ['Author', request.author?.name], ['Question', request.question?.text],
  ['Preservation', request.preservation && `effected ${request.preservation.effectedOn} by ${request.preservation.provider}, ${request.preservation.providerReference}`],
  ['Answer', request.answer && `${request.answer.extent}${request.answer.note ? `: ${request.answer.note}` : ''}`], ['Outcome', request.outcome],
];

const clockCells = (clock: ClockResponse): readonly string[] => [clock.label, clock.owedBy, clock.state, inZone(clock.actBy, clock.zone), clock.basis];
