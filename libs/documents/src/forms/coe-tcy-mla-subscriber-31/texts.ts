import type { FormTexts } from '../wording';
import { textDe } from './text.de';
import { textEn } from './text.en';
import { textEs } from './text.es';
import { textFr } from './text.fr';

export const texts: FormTexts = { en: textEn, fr: textFr, es: textEs, de: textDe };
