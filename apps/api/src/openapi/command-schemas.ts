import { getSchemaPath } from '@nestjs/swagger';
import { commandClasses } from '../commands/command-classes';

type Schema = Record<string, unknown>;

export const commandBodies = Object.values(commandClasses);

/** `Command`: one of the commands that people give, told apart by `type`. */
export function commandSchemas(): Record<string, Schema> {
  const each = Object.entries(commandClasses).map(([type, body]) => [
    `${type}Command`,
    { allOf: [{ type: 'object', required: ['type'], properties: { type: { type: 'string', enum: [type] } } }, { $ref: getSchemaPath(body) }] },
  ] as const);
  const names = each.map(([name]) => `#/components/schemas/${name}`);
  return {
    ...Object.fromEntries(each),
    Command: {
      description: 'An order of a person. Which ones are possible now is in `commands` of the request.',
      oneOf: names.map(($ref) => ({ $ref })),
      discriminator: { propertyName: 'type', mapping: Object.fromEntries(each.map(([name], index) => [name.replace(/Command$/, ''), names[index] ?? ''])) },
    },
  };
}
