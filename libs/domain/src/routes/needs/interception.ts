import type { RouteRule } from '../rule';
import { central, closedByEio, eioSigns, identifiers, judicialOfState, letter, readWithMla2000 } from './words';

const ready = [identifiers, 'Order of the court of the State that asks, with its length', ...letter.slice(1, 4), 'How the product is to be handed over'];

export const interception: readonly RouteRule[] = [
  {
    id: 'interception/eio', instrument: 'eu-eio-2014-41', articles: 'Arts 30, 31', kind: 'European Investigation Order for interception; notification where no technical help is needed', tier: 1, why: 'First choice between Member States without Denmark and Ireland.', signs: eioSigns,
    forms: ['EIO_ANNEX_A', 'EIO_ANNEX_C'], limits: ['eio-16-ack', 'eio-12-recognise', 'eio-12-execute', 'eio-31-object'], ready,
  },
  {
    id: 'interception/mla-2000', instrument: 'eu-mla-2000', articles: 'Arts 17 to 20', kind: 'Request for interception; notification where no technical help is needed', tier: 2, why: 'Between Member States of which one takes no part in the European Investigation Order (Denmark, Ireland).', signs: judicialOfState, forms: ['MLA_REQUEST'],
    limits: ['mla2000-4', 'mla2000-20'], ready, yieldsTo: [closedByEio], doubts: ['Ireland transposes the extension of Article 20 as at most 12 days in total.'],
  },
  {
    id: 'interception/budapest', instrument: 'coe-budapest-185', articles: 'Art. 33 (traffic data in real time), Art. 34 (content)', kind: 'Request for traffic data in real time or interception of content', tier: 2, why: 'Between Parties, as far as their other treaties and laws allow.', signs: judicialOfState, forms: ['MLA_REQUEST'],
    limits: ['bud-27-reasons'], ready, doubts: ['Content only to the extent that other treaties and the law of the requested Party permit (Art. 34).'],
    yieldsTo: [{ ...closedByEio, text: 'Between Member States the European Investigation Order is used.' }],
  },
  {
    id: 'interception/ets-30', instrument: 'coe-mla-30', articles: 'ETS 30 Arts 1, 3, 5', kind: 'Letter rogatory for interception', tier: 3, why: 'The general convention on assistance between States of the Council of Europe.', signs: judicialOfState, forms: ['MLA_REQUEST'], limits: [], ready, yieldsTo: [closedByEio, readWithMla2000],
    doubts: ['The convention does not name interception: the law of the requested Party decides whether it can be had.'],
  },
  {
    id: 'interception/un-cybercrime-45', instrument: 'un-cybercrime-2024', articles: 'Arts 45, 46', kind: 'Request for traffic data in real time or interception of content', tier: 3, why: 'Once in force between the two.', signs: judicialOfState, forms: ['MLA_REQUEST'], limits: ['uncc-40'], ready,
  },
  {
    id: 'interception/letters-rogatory', instrument: null, title: 'Bilateral treaty, or letters rogatory by courtesy', articles: 'National law of the State asked', kind: 'Request for interception', tier: 5, why: 'Last resort: the law of the State asked decides.', signs: central, channel: 'Central authorities, or diplomatic', forms: ['MLA_REQUEST'], limits: [], ready,
    yieldsTo: [{ instrument: 'eu-eio-2014-41', text: 'Member States are bound by the Directive.' }, { instrument: 'eu-mla-2000', alsoUnrecorded: true, text: 'Member States are bound by the Convention of 2000.' }],
    doubts: ['Many States do not intercept for a foreign authority outside a treaty: ask before you send.'],
  },
];
