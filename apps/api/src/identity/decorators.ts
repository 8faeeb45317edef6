import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Right } from '@comity/domain';
import type { IdentityRequest, Presented, SignedIn } from './signed-in';

export const PUBLIC = 'comity:public';
export const RIGHT = 'comity:right';

/** A route for people who are not signed in. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);

/** A route for people whose roles hold this right; the recording transaction checks commands again. */
export const Needs = (right: Right): MethodDecorator & ClassDecorator => SetMetadata(RIGHT, right);

/** Who makes the request. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => presentedIn(context).signedIn);

/** The session with what its own page may know of it. */
export const Session = createParamDecorator((_: unknown, context: ExecutionContext): Presented => presentedIn(context));

function presentedIn(context: ExecutionContext): Presented {
  const { presented } = context.switchToHttp().getRequest<IdentityRequest>();
  if (!presented) throw new Error('A public route has no actor.');
  return presented;
}
