export { createApi, type ApiOptions } from './create-api';
export { openApiDocument } from './openapi/document';
