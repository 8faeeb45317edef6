import { blockDefinition, isFilled } from '@comity/domain';
import type { Field, SignatureBlock, Value } from '../kit/description';
import { memberLabel, type Answering } from './answering';
import { asBlock } from './blocks';
import { day, plain } from './format';
import { muted } from './unanswered';
import { paragraphs, valuesOf } from './values';

const members = () => blockDefinition('Signature').members;

/** The place where a document is signed: who, where and when, with room for the hand and the stamp. */
export function signatureBlock(value: unknown, how: Answering): SignatureBlock {
  const block = asBlock(value);
  const { words } = how;
  const open = muted(words.onApproval);
  const rows = members().filter((m) => ['name', 'post', 'method'].includes(m.key)).map((member): Omit<Field, 'kind'> => ({
    label: memberLabel('Signature', member, how),
    values: isFilled(member, block[member.key]) ? valuesOf(member, block[member.key], `Signature.${member.key}`, how) : [open],
  }));
  const where = placeAndDate(block, how);
  rows.splice(2, 0, { label: words.placeAndDate, values: where ? paragraphs(where) : [open] });
  return { kind: 'signature', rows, signature: words.signature, stamp: block['stamp'] === true ? words.stampAffixed : words.stamp };
}

/** A signature given on another occasion, as one answer: the handing over of an exhibit. */
export function signedBy(value: unknown, how: Answering): Value[] {
  const block = asBlock(value);
  const { words } = how;
  const method = members().find((m) => m.key === 'method');
  const who = [plain(block['name']), plain(block['post'])].filter((t) => t.trim() !== '');
  const manner = method && isFilled(method, block['method']) ? valuesOf(method, block['method'], 'Signature.method', how).map((v) => v.text) : [];
  const rest = [placeAndDate(block, how), ...manner, ...(block['stamp'] === true ? [words.stampAffixed] : [])].filter(Boolean);
  return [...(who.length ? paragraphs(words.list(who)) : []), ...rest.map((text) => ({ text }))];
}

const placeAndDate = (block: Readonly<Record<string, unknown>>, { words }: Answering): string =>
  words.parts([plain(block['place']), day(plain(block['date']), words)].filter((t) => t.trim() !== ''));
