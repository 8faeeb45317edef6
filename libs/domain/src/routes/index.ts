export type * from './answer';
export * from './need';
export { parseRouteQuestion, type ParsedQuestion, type RouteFailure, type RouteQuestion } from './question';
export { routesFor } from './routes-for';
export type { Binding, DeclarationNote, RouteWorld, RouteUsability } from './world';
export { routeWorld } from './world-of';
