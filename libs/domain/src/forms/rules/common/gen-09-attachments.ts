import type { AttachmentValue } from '../../document';
import { isBlockFilled } from '../../engine/filled';
import { asText, comparable, member, type Block } from '../../engine/read';
import type { CheckedRule, DeclarationRule } from '../rule';

/** Each attachment named is there, with the same content. */
export const gen09a: CheckedRule = {
  id: 'GEN-09',
  part: 'a',
  level: 'block',
  kind: 'context',
  needs: ['attachments'],
  message: 'This attachment is missing, or its file is another one than named.',
  waivable: null,
  fires: ({ blocks, context }) =>
    blocks
      .filter(({ name, value }) => name === 'Attachment' && isBlockFilled(name, value))
      .filter(({ value }) => !(context.attachments ?? []).some((file) => isCounterpart(value, file)))
      .map(({ section, pointer }) => ({ section, field: pointer })),
};

/** By digest where both give one, else by title. */
function isCounterpart(named: Block, file: AttachmentValue): boolean {
  const digest = asText(member(named, 'sha256')).toLowerCase();
  if (digest !== '' && asText(file.sha256) !== '') return digest === asText(file.sha256).toLowerCase();
  return comparable(member(named, 'title')) === comparable(file.title);
}

export const gen09b: DeclarationRule = {
  id: 'GEN-09',
  part: 'b',
  level: 'block',
  kind: 'declaration',
  message: 'Confirm that everything the text calls attached is attached.',
  waivable: null,
  asked: () => true,
};
