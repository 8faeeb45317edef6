import { glossaryAr } from './glossary.ar';
import { glossaryDe } from './glossary.de';
import { glossaryEs } from './glossary.es';
import { glossaryFr } from './glossary.fr';
import { glossaryPt } from './glossary.pt';
import { glossaryRu } from './glossary.ru';
import { glossaryUk } from './glossary.uk';
import { glossaryZh } from './glossary.zh';
import type { Glossary } from './glossary';

/** The glossary of each written language. */
export const GLOSSARIES: Readonly<Record<string, Glossary>> = { fr: glossaryFr, es: glossaryEs, de: glossaryDe, ar: glossaryAr, ru: glossaryRu, uk: glossaryUk, pt: glossaryPt, zh: glossaryZh };
