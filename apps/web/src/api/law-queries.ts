import type { InstrumentLine, InstrumentSummary, LimitSummary } from '@comity/domain';
import type {
  CalendarFeedResponse, CalendarResponse, CalendarSummaryResponse, ForecastResponse, LawChangeDetailResponse, LawChangeResponse, PacksResponse, ParticipationResponse, RequestForecastResponse, RouteNeedsResponse,
} from '@comity/http-contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, queryString } from './http';

const LONG = 5 * 60_000;
type Query = Readonly<Record<string, string | number | undefined>>;
const read = <T>(key: readonly unknown[], path: string) => queryOptions({ queryKey: key, queryFn: ({ signal }) => call<T>(path, { signal }), staleTime: LONG });

/** The law that the own agency has adopted. */
export const instruments = (on?: string) => read<readonly InstrumentLine[]>(['law', 'instruments', on ?? ''], `/instruments${queryString({ on })}`);
export const instrument = (id: string) => read<InstrumentSummary>(['law', 'instrument', id], `/instruments/${encodeURIComponent(id)}`);
export const limits = read<readonly LimitSummary[]>(['law', 'limits'], '/limits');
export const calendars = read<readonly CalendarSummaryResponse[]>(['law', 'calendars'], '/calendars');
export const calendar = (state: string, query: Query) => ({ ...read<CalendarResponse>(['law', 'calendar', state, query], `/calendars/${state}${queryString(query)}`), placeholderData: keepPreviousData });
export const packs = read<PacksResponse>(['law', 'packs'], '/packs');
export const participation = (query: Query) => ({ ...read<ParticipationResponse>(['law', 'participation', query], `/participation${queryString(query)}`), placeholderData: keepPreviousData });
export const lawChanges = (state?: string) => ({ ...read<readonly LawChangeResponse[]>(['law', 'changes', state ?? ''], `/law-changes${queryString({ state })}`), staleTime: 0 });
export const lawChange = (id: string) => ({ ...read<LawChangeDetailResponse>(['law', 'change', id], `/law-changes/${id}`), staleTime: 0 });
export const routeNeeds = read<RouteNeedsResponse>(['routes', 'needs'], '/routes/needs');
export const forecastOf = (query: Query) => read<ForecastResponse>(['forecast', query], `/forecast${queryString(query)}`);
export const forecastOfRequest = (id: string) => read<RequestForecastResponse>(['forecast', id], `/requests/${id}/forecast`);
export const feed = { ...read<CalendarFeedResponse>(['feed'], '/me/calendar-feed'), staleTime: 0 };
