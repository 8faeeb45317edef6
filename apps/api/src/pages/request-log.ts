import type { Logger } from '@comity/platform';
import type { RequestHandler } from 'express';
import { isFeedPath } from '../feed/feed-address';
import type { IdentityRequest } from '../identity/signed-in';

/** One line for each change and each failure: ids and codes only, no query, because people search for names, and no address of a feed. */
export const requestLog = (logger: Logger): RequestHandler => (request, response, next) => {
  const began = process.hrtime.bigint();
  response.on('finish', () => {
    if (response.statusCode < 500 && (request.method === 'GET' || request.method === 'HEAD')) return;
    const { presented } = request as typeof request & IdentityRequest;
    const ms = Number((process.hrtime.bigint() - began) / 1_000_000n);
    const line = { method: request.method, path: isFeedPath(request.path) ? '/feed' : request.path, status: response.statusCode, ms, person: presented?.signedIn.personId, agency: presented?.signedIn.agencyId };
    if (response.statusCode >= 500) logger.warn(line, 'answered');
    else logger.info(line, 'answered');
  });
  next();
};
