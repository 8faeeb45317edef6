import type { PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { formProblem } from '../http/problem';
import { problemOf, validationOptions } from '../http/validation';

/** Reads the part `order` of a form, a JSON text, as its class says. */
export class OrderPart<T extends object> implements PipeTransform<unknown, Promise<T>> {
  constructor(private readonly type: new () => T) {}

  async transform(body: unknown): Promise<T> {
    const order = plainToInstance(this.type, parsed(body));
    const errors = await validate(order, validationOptions);
    if (errors.length > 0) throw problemOf(errors);
    return order;
  }
}

function parsed(body: unknown): object {
  const text = typeof body === 'object' && body !== null && 'order' in body ? body.order : undefined;
  try {
    const value: unknown = typeof text === 'string' ? JSON.parse(text) : null;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below, like everything that is no object.
  }
  throw formProblem([{ field: '/order', message: 'Send the order as a JSON object in the part "order".' }]);
}
