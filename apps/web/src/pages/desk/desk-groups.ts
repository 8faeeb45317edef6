import { mayCommand } from '@comity/domain';
import type { MeResponse, RequestListResponse, RequestRowResponse } from '@comity/http-contract';
import { dateKind, urgencyOf } from '../../components/clock-look';
import type { RulerMark } from '../../components/deadline-ruler';
import { endsOn } from '../../components/ends-on';
import type { RequestGroup } from '../../components/request-table';
import { listText as text } from '../../text/lists';
import { span } from '../../time/format';

/**
 * What needs this person: what they own and is to be done here, what nobody owns yet where their role takes it, and drafts
 * of others that wait for a second person. What they drafted and a colleague now owns or checks waits on that colleague.
 */
export function groupsOf(me: MeResponse, ours: RequestListResponse, mine: RequestListResponse): readonly RequestGroup[] {
  const takes = me.roles.includes('liaison-officer') || me.roles.includes('supervisor');
  const checks = mayCommand(me.roles, 'ApproveAndSend');
  const isMine = ({ owner }: RequestRowResponse): boolean => owner?.id === me.personId;
  const needs = ours.rows.filter((row) => (row.stage === 'review' ? checks && !isMine(row) : isMine(row) || (takes && row.owner === null)));
  const waiting = mine.rows.filter((row) => row.stage !== 'closed' && !needs.some(({ id }) => id === row.id));
  const note = longestWait(waiting, Date.parse(mine.serverTime));
  return [
    { title: text.needsYou, count: needs.length, rows: needs },
    { title: text.waiting, count: waiting.length, rows: waiting, ...(note ? { note } : {}) },
  ];
}

function longestWait(rows: readonly RequestRowResponse[], now: number): string | null {
  const [oldest] = rows.filter(({ move }) => move === 'them').toSorted((a, b) => Date.parse(a.stageSince) - Date.parse(b.stageSince));
  return oldest ? text.longest(oldest.partner.name, span(Date.parse(oldest.stageSince), now)) : null;
}

/** The rows of a group that fit the words and the day in the address. */
export function narrowed(group: RequestGroup, search: Readonly<Record<string, string | undefined>>, zone: string): RequestGroup {
  const words = (search['text'] ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const day = search['day'];
  const rows = group.rows.filter((row) => {
    const all = [row.reference, row.subject, row.partner.name, row.partner.code, row.kind, row.status].join(' ').toLowerCase();
    return words.every((word) => all.includes(word)) && (day === undefined || (row.clock !== null && endsOn(row.clock.actBy, zone) === day));
  });
  return { ...group, rows };
}

export const marksOf = (groups: readonly RequestGroup[]): readonly RulerMark[] =>
  groups.flatMap(({ rows }) => rows).flatMap(({ clock }) => (clock?.state === 'running' ? [{ id: clock.id, at: clock.actBy, kind: dateKind(clock), urgent: urgencyOf(clock) }] : []));
