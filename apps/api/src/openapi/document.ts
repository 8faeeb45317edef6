import type { INestApplication } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { commandBodies, commandSchemas } from './command-schemas';
import { createExamples } from './examples';
import { lawBodies } from './law-schemas';
import { responseSchemas } from './schemas';

const description = [
  'Requests for co-operation in criminal cases between authorities of two States.',
  'Sign in with a browser (cookie, with the header x-csrf-token for every change) or with a token (`Authorization: Bearer …`, from `comity login`).',
  'Instants are ISO 8601 in UTC; calendar dates are YYYY-MM-DD. Errors are application/problem+json with a code.',
  'Every order carries an Idempotency-Key: sent again with the same key it gets the first answer.',
].join('\n\n');

/** The OpenAPI document of all routes: classes give the bodies, `schemas` the answers. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder().setTitle('Comity').setDescription(description).setVersion('1').addBearerAuth().addCookieAuth('__Host-comity').build();
  const document = SwaggerModule.createDocument(app, config, { extraModels: [...commandBodies, ...lawBodies] });
  const opening = document.paths['/api/requests']?.post?.requestBody;
  if (opening && 'content' in opening && opening.content['application/json']) opening.content['application/json'].examples = { ...createExamples() };
  return { ...document, components: { ...document.components, schemas: { ...document.components?.schemas, ...commandSchemas(), ...responseSchemas } } };
}

/** `/api/openapi.json` and the pages at `/api/docs`, with their scripts from our own files. */
export function serveOpenApi(app: NestExpressApplication): void {
  let made: OpenAPIObject | undefined;
  SwaggerModule.setup('docs', app, () => (made ??= openApiDocument(app)), {
    useGlobalPrefix: true, jsonDocumentUrl: 'openapi.json', raw: ['json'], customSiteTitle: 'Comity API',
  });
}
