import type { RouteRule } from '../rule';
import { americanAssistance, europeanAssistance, lettersRogatory, regionalAssistance, unAssistance, type Assistance } from './assistance';

const part: Assistance = {
  need: 'service', kind: 'Request for the service of documents', eio: false, ready: ['Document to be served, with translation where the person does not understand it', 'Name and address for service', 'Date of appearance, and what the summons says of consequences'],
  articles: { 'mla-2000': 'Art. 5', 'ets-30': 'ETS 30 Arts 7 to 10; ETS 182 Arts 15, 16', untoc: 'Art. 18(3)(b)', uncac: 'Art. 46(3)(b)' },
  limits: { 'ets-30': ['mla30-7-summons', 'mla30-12-safe'], 'us-ch': ['us-ch-mla-22-summons', 'us-ch-mla-27-safe'] },
};

export const service: readonly RouteRule[] = [...europeanAssistance(part), ...americanAssistance(part), ...regionalAssistance(part), ...unAssistance(part), ...lettersRogatory(part)];
