import { RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createLogger, type Config, type Logger } from '@comity/platform';
import { json } from 'express';
import { join } from 'node:path';
import { AppModule } from './app.module';
import { ProblemFilter } from './http/problem.filter';
import { storableText } from './http/storable-text.middleware';
import { validation } from './http/validation';
import { serveOpenApi } from './openapi/document';
import { nestLog } from './pages/nest-log';
import { requestLog } from './pages/request-log';
import { securityHeaders } from './pages/security-headers';
import { webPages } from './pages/web-pages';

export interface ApiOptions {
  readonly config: Config;
  readonly logger?: Logger;
  /** Folder of the built pages; beside this program by default. */
  readonly webFolder?: string;
  readonly tls?: { readonly cert: string; readonly key: string };
}

const BODY = '1mb';

/** The API with everything that every route shares, not listening yet. */
export async function createApi({ config, logger = createLogger('comity-api'), webFolder = join(__dirname, '..', '..', 'web', 'dist'), tls }: ApiOptions): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config, logger), {
    bodyParser: false, forceCloseConnections: true, abortOnError: false, logger: nestLog(logger), ...(tls ? { httpsOptions: tls } : {}),
  });
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(requestLog(logger), securityHeaders, ...webPages(webFolder, config.mode), json({ limit: BODY }), storableText);
  app.setGlobalPrefix('api', { exclude: [{ path: 'feed/:token.ics', method: RequestMethod.GET }] });
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemFilter(logger));
  serveOpenApi(app);
  return app;
}
