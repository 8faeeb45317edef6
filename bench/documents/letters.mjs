import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../../tools/launch/paths.mjs';

const require = createRequire(path.join(ROOT, 'test', 'package.json'));
export const documents = require('@comity/documents');

const EXAMPLE = JSON.parse(readFileSync(path.join(ROOT, 'examples', 'forms', 'more-information-request.complete.json'), 'utf8'));
const GIVEN = ['Ilva', 'Maarten', 'Nino', 'Tomas', 'Ester', 'Goran', 'Lea', 'Pavel', 'Ruth', 'Senne', 'Marta'];
const FAMILY = ['Valckeloo', 'Velisdzire', 'Morvane', 'Ostrander', 'Quillane', 'Tarvisk', 'Belloran', 'Hestvik', 'Zandrov'];
const PLACE = ['Valmere', 'Oster', 'Brannholm', 'Tarn', 'Quellin', 'Morrow', 'Zandhaven'];
const of = (list, n) => list[n % list.length];

/** A request for further information of three pages. No two have the same people, addresses, references or questions. */
export function letter(n) {
  const values = structuredClone(EXAMPLE.values);
  const { from, to, request, caseOfficer, signature } = values.A;
  const person = `${of(GIVEN, n)} ${of(FAMILY, n * 7 + 3)}`;
  const town = of(PLACE, n * 3 + 1);
  const number = String(10_000 + n);
  Object.assign(from, { representativeName: person, fileReference: `VA.30.F1.${number}/2026`, address: `Havenlaan ${1 + (n % 97)}\n${number} ${town}\nBelgium` });
  Object.assign(to, { representativeName: `${of(GIVEN, n * 5 + 2)} ${of(FAMILY, n)}`, fileReference: `TSK-M-${number}`, tel: `+995 32 000 ${number}` });
  Object.assign(request, { reference: `TSK-M-${number}-1`, addresseeReference: `VAL-2026-${number}` });
  Object.assign(caseOfficer, { name: person, tel: `+32 2 000 ${number}`, address: from.address });
  Object.assign(signature, { name: person, place: town });
  values.A.missing = `${values.A.missing} Case ${n}: name the holder of account u${n * 31} on ${1 + (n % 28)} November 2026 and the lines from which ${of(PLACE, n)} was called.`;
  values.A.meanwhile = `The records of ${town} were asked on ${1 + (n % 20)} November 2026 under number ${n * 17}; nothing else is done.`;
  return { form: EXAMPLE.form, lang: EXAMPLE.lang, values };
}

const office = (title, o, state, kind) => [
  ['sub', title], ['row', 'Name', o.name], ['row', 'Name in its own language', o.nameNative], ['row', 'State', state], ['row', 'Kind of authority', kind], ['row', 'Represented by', o.representativeName],
  ['row', 'Post held', o.postHeld], ['row', 'Their file reference', o.fileReference], ['row', 'Address', o.address], ['row', 'Telephone', o.tel], ['row', 'Fax', o.fax], ['row', 'E-mail', o.email], ['row', 'Languages', o.languages.join(', ')],
];

/** The same letter for programs that know no forms: heads, and rows of label and answer, in the order of the page. */
export function partsOf(n) {
  const { from, to, request, missing, whyNeeded: [law], caseOfficer: officer, signature, meanwhile } = letter(n).values.A;
  return {
    reference: from.fileReference,
    parts: [
      ['head', from.name], ['small', [from.nameNative, from.address.replaceAll('\n', ', '), `${from.tel}   ·   ${from.email}`].join('\n')], ['title', 'Request for further information'], ['small', 'Under the treaty or act that governs the request named below'],
      ['section', 'A   Request'], ...office('Requested authority', from, 'Belgium', 'Public prosecutor'), ...office('Requesting authority', to, 'Georgia', 'Central authority'),
      ['sub', 'Request concerned'], ['row', 'Kind of request', 'Request for mutual legal assistance'], ['row', 'Sent by', request.authority], ['row', 'Reference', request.reference], ['row', 'Issued on', request.issuedOn], ['row', 'Sent on', request.transmittedOn],
      ['row', 'Sent to', request.addressee], ['row', 'Their reference', request.addresseeReference], ['row', 'Channel', request.channel], ['row', 'Status', request.status], ['row', 'Missing elements', missing],
      ['sub', 'Provision that needs it'], ['row', 'Law', law.instrument], ['row', 'Article', law.article], ['row', 'Text in the original language', law.textOriginal], ['row', 'Text in translation', law.textTranslated], ['row', 'Penalty', law.penaltyText],
      ['row', 'Answer by', '18 December 2026'], ['row', 'If no answer comes', 'The request is returned\nThe request is refused\nExecution is suspended\nThe request is executed in part\nThe file is closed'], ['row', 'What is done meanwhile', meanwhile],
      ['sub', 'Case officer'], ['row', 'Person in charge', officer.name], ['row', 'Organisation', officer.organisation], ['row', 'Job title', officer.jobTitle], ['row', 'Function in the case', officer.function], ['row', 'Address', officer.address], ['row', 'Telephone', officer.tel],
      ['row', 'Mobile', officer.mobile], ['row', 'Fax', officer.fax], ['row', 'E-mail', officer.email], ['row', 'Office hours', officer.officeHours], ['row', 'Time zone', officer.timeZone], ['row', 'Languages', officer.languages.join(', ')],
      ['sub', 'Signature'], ['row', 'Name', signature.name], ['row', 'Post', signature.post], ['row', 'Place and date', `${signature.place}, ${signature.date}`], ['row', 'Method', 'Qualified electronic signature'],
      ['small', 'The data of this form are attached to this file as data.json. The square code holds their SHA-256; a copy is true if the SHA-256 of its data.json is:\n06798a7a e0e8a7db b4312c5a 3e541cba a5cd6f41 8286435e 9a193b81 dfd0755e'],
    ],
  };
}
