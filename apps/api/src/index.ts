export { createApi, type ApiOptions } from './create-api';
export { openApiDocument } from './openapi/document';
export { publishLaw } from './setup/publish-law';
export { publishOwnWordings } from './setup/publish-wordings';
