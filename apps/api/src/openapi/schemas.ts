import { checkSchemas } from '../checks/check-schemas';
import { clockSchemas } from './clock-schemas';
import { feedSchemas } from '../feed/feed-schemas';
import { forecastSchemas } from '../forecast/forecast-schemas';
import { identitySchemas } from './identity-schemas';
import { instrumentSchemas } from './instrument-schemas';
import { lawSchemas } from './law-schemas';
import { documentSchemas, paperSchemas } from './paper-schemas';
import { proofSchemas } from '../proof/proof-schemas';
import { requestSchemas } from './request-schemas';
import { routeSchemas } from './route-schemas';
import { translationSchemas } from '../translations/translation-schemas';
import { letterheadSchemas } from './letterhead-schemas';
import type { Schema } from './schema';
import { workSchemas } from './work-schemas';

/** Schemas of all answers, by name. */
export const responseSchemas: Readonly<Record<string, Schema>> = { ...checkSchemas, ...clockSchemas, ...requestSchemas, ...workSchemas, ...identitySchemas, ...instrumentSchemas, ...lawSchemas, ...routeSchemas, ...forecastSchemas, ...feedSchemas, ...letterheadSchemas, ...proofSchemas, ...translationSchemas, ...paperSchemas, ...documentSchemas };
