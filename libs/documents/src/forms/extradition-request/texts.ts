import type { FormTexts } from '../wording';
import { textAr } from './text.ar';
import { textDe } from './text.de';
import { textEn } from './text.en';
import { textEs } from './text.es';
import { textFr } from './text.fr';
import { textPt } from './text.pt';
import { textRu } from './text.ru';
import { textUk } from './text.uk';
import { textZh } from './text.zh';

export const texts: FormTexts = { en: textEn, fr: textFr, es: textEs, de: textDe, ar: textAr, ru: textRu, uk: textUk, pt: textPt, zh: textZh };
