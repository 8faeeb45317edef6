import { Injectable, type PipeTransform } from '@nestjs/common';
import { machineCommands } from '@comity/domain';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { formProblem, Problem } from '../http/problem';
import { problemOf, validationOptions } from '../http/validation';
import { commandClasses, isPersonCommand, type PersonCommand } from './command-classes';

/** An order whose body has the shape of its command. */
export interface CheckedCommand {
  readonly type: PersonCommand;
  readonly body: object;
}

/** Checks `{ type, ...body }` against the class of its type. */
@Injectable()
export class CommandBodyPipe implements PipeTransform<unknown, Promise<CheckedCommand>> {
  async transform(value: unknown): Promise<CheckedCommand> {
    if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') {
      throw formProblem([{ field: '/type', message: `Give the command: ${known}.` }]);
    }
    const { type, ...body } = value as { type: string };
    if ((machineCommands as readonly string[]).includes(type)) throw new Problem(403, 'NOT_FOR_PEOPLE', 'This step is taken by Comity itself.', { params: { command: type } });
    if (!isPersonCommand(type)) throw formProblem([{ field: '/type', message: `There is no such command. Choose one of: ${known}.` }]);
    const errors = await validate(plainToInstance(commandClasses[type], body), validationOptions);
    if (errors.length > 0) throw problemOf(errors);
    return { type, body };
  }
}

const known = Object.keys(commandClasses).join(', ');
