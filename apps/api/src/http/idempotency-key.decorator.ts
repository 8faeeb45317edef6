import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Request } from 'express';
import { Problem } from './problem';

/** The header Idempotency-Key: one key for one order, so that it happens once however often it is sent. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const given = context.switchToHttp().getRequest<Request>().headers['idempotency-key'];
  if (typeof given !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(given)) {
    throw new Problem(422, 'KEY_MISSING', 'Send the header Idempotency-Key with 1 to 200 visible ASCII characters: a new one for each order, the same one when you repeat it.');
  }
  return given;
});

export const NeedsIdempotencyKey = (): MethodDecorator & ClassDecorator =>
  applyDecorators(ApiHeader({ name: 'Idempotency-Key', required: true, description: 'One key for one order, 1 to 200 visible ASCII characters. The same key again gets the first answer; with other content 422 KEY_USED_FOR_OTHER_CONTENT.', schema: { type: 'string', minLength: 1, maxLength: 200 } }));
