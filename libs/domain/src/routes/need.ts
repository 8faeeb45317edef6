import { offenceCategories } from '../forms/codes/offence-categories';

/** What can be asked of another State, by code. */
export const routeNeeds = {
  'provider-data': 'Data from a service provider',
  preservation: 'Preservation of data',
  'other-evidence': 'Other evidence: search, documents, bank data, statements',
  hearing: 'Hearing by video or telephone',
  witness: 'Witness or expert to appear, transfer of a detained witness',
  interception: 'Interception of communications, traffic data in real time',
  surrender: 'Surrender or extradition of a person',
  'provisional-arrest': 'Provisional arrest before a request for extradition',
  freezing: 'Freezing of property',
  confiscation: 'Confiscation of property',
  'protection-order-criminal': 'Protection order in criminal matters, to have effect in the other State',
  'protection-order-civil': 'Protection order in civil matters, to have effect in the other State',
  information: 'Information between law-enforcement authorities, also unasked',
  service: 'Service of documents and summonses',
  'transfer-of-proceedings': 'Transfer of criminal proceedings',
  'joint-team': 'Joint investigation team',
  'criminal-records': 'Extracts of criminal records',
} as const;
export type RouteNeed = keyof typeof routeNeeds;

export const routeUrgencies = {
  normal: 'No particular urgency',
  urgent: 'Urgent: the data or the person may be gone, a date is fixed',
  emergency: 'Emergency: imminent threat to the life or physical safety of a person',
} as const;
export type RouteUrgency = keyof typeof routeUrgencies;

export const routeStages = {
  investigation: 'Investigation',
  trial: 'Trial',
  enforcement: 'Enforcement of a sentence or order',
} as const;
export type RouteStage = keyof typeof routeStages;

export const routeData = {
  subscriber: 'Subscriber data',
  traffic: 'Traffic data',
  content: 'Content data',
} as const;
export type RouteData = keyof typeof routeData;

/** The 32 categories of the acts of the Union, and two that other texts turn on. */
export const routeOffences = {
  ...offenceCategories,
  gender_violence: 'Violence against women or domestic violence',
  other: 'Another offence',
} as const;
export type RouteOffence = keyof typeof routeOffences;

const has = <T extends object>(codes: T, code: unknown): code is keyof T => typeof code === 'string' && Object.hasOwn(codes, code);
export const isRouteNeed = (code: unknown): code is RouteNeed => has(routeNeeds, code);
export const isRouteUrgency = (code: unknown): code is RouteUrgency => has(routeUrgencies, code);
export const isRouteStage = (code: unknown): code is RouteStage => has(routeStages, code);
export const isRouteData = (code: unknown): code is RouteData => has(routeData, code);
export const isRouteOffence = (code: unknown): code is RouteOffence => has(routeOffences, code);
