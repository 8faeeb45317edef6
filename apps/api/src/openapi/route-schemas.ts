import { routeData, routeNeeds, routeOffences, routeStages, routeUrgencies, type LeftOutRoute, type LinkedRoutes, type Route, type RouteBasis, type RouteDoubt, type RouteLimit, type RouteQuestion } from '@comity/domain';
import type { CodeWithLabel, RouteAnswerResponse, RouteNeedsResponse } from '@comity/http-contract';
import { answer, date, flag, list, oneOf, orNull, ref, text, whole, type Schema } from './schema';

const confidence = oneOf('A', 'B', 'C', 'X');
const need = oneOf(...Object.keys(routeNeeds));
const codes = list(ref('CodeWithLabel'));

export const routeSchemas: Readonly<Record<string, Schema>> = {
  CodeWithLabel: answer<CodeWithLabel>({ code: text, label: text }),
  RouteNeeds: answer<RouteNeedsResponse>({ needs: codes, urgencies: codes, stages: codes, data: codes, offences: codes }),
  RouteQuestion: answer<RouteQuestion>({
    need, from: text, to: text, urgency: oneOf(...Object.keys(routeUrgencies)), stage: oneOf(...Object.keys(routeStages)), offence: orNull(oneOf(...Object.keys(routeOffences))),
    maxPenaltyYears: orNull({ type: 'number' }), data: orNull(oneOf(...Object.keys(routeData))), on: date,
  }),
  RouteLimit: answer<RouteLimit>({
    id: text, must: text, kind: oneOf('max', 'cap', 'min', 'wait', 'before', 'goal', 'soft', 'set'), kindText: text, amount: text, extension: text, owedBy: text, startsOn: text, article: text, confidence, clock: flag, checkTheText: flag, nationalLawOf: orNull(text),
  }),
  RouteBasis: answer<RouteBasis>({
    instrument: orNull(text), title: text, articles: text,
    with: list({ type: 'object', required: ['instrument', 'title', 'articles', 'recorded'], properties: { instrument: text, title: text, articles: text, recorded: flag } }),
  }),
  RouteDoubt: answer<RouteDoubt>({
    code: oneOf('PARTICIPATION_NOT_RECORDED', 'CHECK_THE_TEXT', 'THRESHOLD_NOT_STATED', 'SUBJECT_NOT_STATED', 'DATA_NOT_STATED', 'LATER_TEXT_NOT_RECORDED', 'DECLARED', 'OPEN_POINT', 'PRACTICE'), text,
  }),
  Route: answer<Route>({
    id: text, rank: whole, need, basis: ref('RouteBasis'), kind: text, signs: text, channel: text, languages: text, forms: list(text), limits: list(ref('RouteLimit')), ready: list(text), doubts: list(ref('RouteDoubt')), confidence, certain: flag,
    rankReason: { type: 'object', required: ['code', 'text'], properties: { code: oneOf('FIRST_CHOICE', 'NEXT_CHOICE', 'FALL_BACK', 'LAST_RESORT'), text } },
  }),
  LeftOutRoute: answer<LeftOutRoute>({
    id: text, instrument: orNull(text), title: text, articles: text,
    code: oneOf('NOT_BOUND', 'NOT_RECORDED', 'NOT_APPLICABLE_YET', 'NOT_IN_FORCE', 'WRONG_SUBJECT', 'WRONG_STAGE', 'NOT_URGENT', 'THRESHOLD_NOT_MET', 'OVERTAKEN'), text,
  }),
  LinkedRoutes: answer<LinkedRoutes>({ id: text, title: text, first: ref('Route'), then: ref('Route'), link: text }),
  RouteAnswer: answer<RouteAnswerResponse>({ question: ref('RouteQuestion'), law: text, routes: list(ref('Route')), leftOut: list(ref('LeftOutRoute')), preserveFirst: list(ref('LinkedRoutes')), note: text }),
};
