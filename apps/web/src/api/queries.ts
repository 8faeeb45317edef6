import type {
  AgencyResponse, AwaitedClockResponse, CaseResponse, DashboardResponse, DocumentResponse, DraftResponse, EscalationResponse, EventListResponse,
  FormContentResponse, MeResponse, MessageResponse, NoticeResponse, PersonResponse, RequestListQuery, RequestListResponse, RequestResponse,
} from '@comity/http-contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { agreeOnTime } from '../time/now';
import type { DraftVersion, FormContents, FormSummary } from './form-definition';
import { call, queryString, keepCsrfToken } from './http';

const FOREVER = Infinity;

export const me = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    const answer = await call<MeResponse>('/me', { signal });
    keepCsrfToken(answer.csrfToken);
    agreeOnTime(answer.serverTime);
    return answer;
  },
  staleTime: 60_000,
  retry: false,
});

export const agencies = queryOptions({ queryKey: ['agencies'], queryFn: ({ signal }) => call<readonly AgencyResponse[]>('/agencies', { signal }), staleTime: FOREVER });
export const people = queryOptions({ queryKey: ['people'], queryFn: ({ signal }) => call<readonly PersonResponse[]>('/people', { signal }) });
export const cases = queryOptions({ queryKey: ['cases'], queryFn: ({ signal }) => call<readonly CaseResponse[]>('/cases', { signal }) });
export const allForms = queryOptions({ queryKey: ['forms'], queryFn: ({ signal }) => call<readonly FormSummary[]>('/forms', { signal }), staleTime: FOREVER });
/** The forms that a request can be opened with. */
export const forms = queryOptions({ ...allForms, select: (all) => all.filter(({ opens }) => opens) });
export const form = (id: string) => queryOptions({ queryKey: ['forms', id], queryFn: ({ signal }) => call<FormContents>(`/forms/${id}`, { signal }), staleTime: FOREVER });
export const dashboard = queryOptions({ queryKey: ['dashboard'], queryFn: ({ signal }) => call<DashboardResponse>('/dashboard', { signal }) });
export const escalations = queryOptions({ queryKey: ['escalations'], queryFn: ({ signal }) => call<readonly EscalationResponse[]>('/escalations', { signal }) });
export const notices = queryOptions({ queryKey: ['notices'], queryFn: ({ signal }) => call<readonly NoticeResponse[]>('/notices', { signal }) });

export type ListQuery = { readonly [K in keyof RequestListQuery]: RequestListQuery[K] | undefined };

export const requests = (query: ListQuery) =>
  queryOptions({
    queryKey: ['requests', query],
    queryFn: ({ signal }) => call<RequestListResponse>(`/requests${queryString(query)}`, { signal }),
    placeholderData: keepPreviousData,
  });

/** The id behind a reference; null where there is no such request, or none of ours. */
export const idOf = (reference: string) =>
  queryOptions({
    queryKey: ['reference', reference],
    queryFn: async ({ signal }) => {
      const { rows } = await call<RequestListResponse>(`/requests${queryString({ reference, view: 'all' })}`, { signal });
      return rows.find((row) => row.reference === reference)?.id ?? null;
    },
    staleTime: FOREVER,
  });

const part = <T>(id: string, name: string) => queryOptions({ queryKey: ['request', id, name], queryFn: ({ signal }) => call<T>(`/requests/${id}/${name}`, { signal }) });

export const request = (id: string) => queryOptions({ queryKey: ['request', id], queryFn: ({ signal }) => call<RequestResponse>(`/requests/${id}`, { signal }) });
export const draft = (id: string) => part<DraftResponse>(id, 'draft');
export const draftVersions = (id: string) => part<readonly DraftVersion[]>(id, 'draft/versions');
export const events = (id: string) => part<EventListResponse>(id, 'events');
export const messages = (id: string) => part<readonly MessageResponse[]>(id, 'messages');
export const documents = (id: string) => part<readonly DocumentResponse[]>(id, 'documents');
export const awaitedClocks = (id: string) => part<readonly AwaitedClockResponse[]>(id, 'clocks/awaited');
export const formContent = (id: string) => part<FormContentResponse>(id, 'form');
