import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { formProblem, type Problem } from './problem';

/** Checks bodies and queries against their classes: unknown members are refused, everything wrong is named at once. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({ ...validationOptions, transform: true, exceptionFactory: problemOf });

export const validationOptions = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, validationError: { target: false, value: false } } as const;

export const problemOf = (errors: readonly ValidationError[]): Problem => formProblem(errors.flatMap((error) => flat(error, '')));

function flat({ property, constraints = {}, children = [] }: ValidationError, parent: string): readonly { readonly field: string; readonly message: string }[] {
  const field = `${parent}/${property}`;
  const own = Object.entries(constraints).map(([rule, message]) => ({ field, message: rule === 'whitelistValidation' ? `There is no member "${property}" here: remove it.` : sentence(message) }));
  return [...own, ...children.flatMap((child) => flat(child, field))];
}

const sentence = (message: string): string => `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`;
