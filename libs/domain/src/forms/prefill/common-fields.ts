import type { FieldDefinition, FormDefinition } from '../definition';
import { asList, fieldValue } from '../engine/read';
import { formDefinition, isFormId } from '../registry';
import { authorityBlock, contactBlock, fieldAt, kindInRequest, priorRequest } from './blocks';
import type { FilledField, KnownFacts } from './known-facts';

/** What every form asks in its own place: who writes, to whom, about which request, by whom, and what is carried over. */
export function commonFields(form: FormDefinition, facts: KnownFacts): readonly FilledField[] {
  return [
    ...state(form, facts, 'issuingState'), ...state(form, facts, 'addressedState'),
    ...form.sections.filter(({ rows }) => rows !== true).flatMap(({ id, fields }) => fields.flatMap((field) => one(id, field, facts))),
  ];
}

/** The authority of a State, or the State alone, where the form has it. */
function state(form: FormDefinition, facts: KnownFacts, which: 'issuingState' | 'addressedState'): readonly FilledField[] {
  const at = fieldAt(form, form[which]);
  if (!at) return [];
  const ours = which === 'issuingState';
  const agency = ours ? facts.own : facts.partner;
  const from = ours ? 'own-agency' : 'other-authority';
  const { section, key } = at;
  if (at.type === 'country') return [{ section, key, value: agency.countryCode, from }];
  if (at.block !== 'Authority') return [];
  const kind = kindInRequest(facts, ours === (facts.side === 'incoming') ? 'addressedState' : 'issuingState');
  return [{ section, key, value: authorityBlock(agency, ours ? facts.reference : facts.partnerReference, kind), from }];
}

function one(section: string, { key, block, list }: FieldDefinition, facts: KnownFacts): readonly FilledField[] {
  if (block === 'PriorRequest' && list !== true && key === 'request') return [{ section, key, value: priorRequest(facts), from: 'request' }];
  if (block === 'ContactPoint' && list !== true && (key === 'caseOfficer' || key === 'contact')) return [{ section, key, value: contactBlock(facts), from: 'writer' }];
  if ((block === 'Offence' || block === 'DataSelector') && list === true) return [{ section, key, value: ofRequest(facts, block), from: 'request' }];
  return [];
}

/** All entries of a block that the document of the request has, in its order. */
export function ofRequest({ form, values }: KnownFacts, block: 'Offence' | 'DataSelector'): readonly unknown[] {
  if (!isFormId(form)) return [];
  return formDefinition(form).sections.flatMap(({ id, fields }) => fields.filter((field) => field.block === block && field.list === true).flatMap(({ key }) => asList(fieldValue({ values }, id, key))));
}
