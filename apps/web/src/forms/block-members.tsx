import type { BlockName } from '@comity/domain';
import { useForm } from './context';
import { Field } from './field';
import { asFields, withField } from './paths';

interface Props { readonly block: BlockName; readonly value: unknown; readonly pointer: string; readonly onChange: (value: Readonly<Record<string, unknown>>) => void; readonly without?: readonly string[] }

/** The members of a block as fields. */
export function BlockMembers({ block, value, pointer, onChange, without = [] }: Props) {
  const members = useForm().blocks[block]?.members ?? [];
  const fields = asFields(value);
  return members.filter(({ key }) => !without.includes(key)).map((member) => (
    <Field key={member.key} definition={member} value={fields[member.key]} pointer={`${pointer}/${member.key}`} onChange={(next) => onChange(withField(fields, member.key, next))} />
  ));
}
