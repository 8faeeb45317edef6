export { Actor, Needs, Public } from './decorators';
export { IdentityModule } from './identity.module';
export type { SignedIn } from './signed-in';
