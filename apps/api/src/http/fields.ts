import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsObject, IsString, IsUUID, Length, Matches, Max, Min, ValidateIf } from 'class-validator';

// A field of a body or query: its check and its description in one decorator, the same under every compiler.

export interface Field {
  readonly description?: string;
  readonly optional?: boolean;
  readonly example?: unknown;
}

export function field({ optional = false, description, example }: Field, api: ApiPropertyOptions, ...rules: PropertyDecorator[]): PropertyDecorator {
  const described = { ...api, required: !optional, ...(description ? { description } : {}), ...(example === undefined ? {} : { example }) } as ApiPropertyOptions;
  return applyDecorators(...(optional ? [ValidateIf((_object, value) => value !== undefined)] : []), ...rules, ApiProperty(described));
}

export const Text = (least: number, most: number, given: Field = {}): PropertyDecorator =>
  field(given, { type: 'string', minLength: least, maxLength: most }, IsString(), Length(least, most));

export const Whole = (least: number, most: number, given: Field = {}): PropertyDecorator =>
  field(given, { type: 'integer', minimum: least, maximum: most }, IsInt(), Min(least), Max(most));

export const OneOf = (values: readonly (string | number)[], given: Field = {}): PropertyDecorator =>
  field(given, { type: typeof values[0] === 'number' ? 'integer' : 'string', enum: [...values] }, IsIn(values, { message: `Choose one of: ${values.join(', ')}` }));

export const CalendarDate = (given: Field = {}): PropertyDecorator =>
  field(given, { type: 'string', format: 'date' }, IsString(), Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Give a calendar date as YYYY-MM-DD' }));

export const Id = (given: Field = {}): PropertyDecorator => field(given, { type: 'string', format: 'uuid' }, IsUUID('all'));

export const Ids = (most: number, given: Field = {}): PropertyDecorator =>
  field(given, { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: most }, IsArray(), ArrayMaxSize(most), ArrayUnique(), IsUUID('all', { each: true }));

export const Digest = (given: Field = {}): PropertyDecorator =>
  field(given, { type: 'string', pattern: '^[0-9a-f]{64}$' }, IsString(), Matches(/^[0-9a-f]{64}$/, { message: 'Give a SHA-256 as 64 lower-case hexadecimal digits' }));

export const Members = (given: Field = {}): PropertyDecorator => field(given, { type: 'object', additionalProperties: true }, IsObject());

export const YesNo = (given: Field = {}): PropertyDecorator => field(given, { type: 'boolean' }, IsBoolean());

/** A list of short texts, each once. */
export const Texts = (most: number, longest: number, given: Field = {}): PropertyDecorator =>
  field(given, { type: 'array', items: { type: 'string', minLength: 1, maxLength: longest }, maxItems: most }, IsArray(), ArrayMaxSize(most), ArrayUnique(), IsString({ each: true }), Length(1, longest, { each: true }));

/** ISO 3166-1 alpha-2, in capitals. */
export const CountryCode = (given: Field = {}): PropertyDecorator =>
  field(given, { type: 'string', pattern: '^[A-Z]{2}$', example: 'BE' }, IsString(), Matches(/^[A-Z]{2}$/, { message: 'Give a State as two capitals of ISO 3166-1, such as BE' }));

/** ISO 3166-2, in capitals. */
export const RegionCode = (given: Field = {}): PropertyDecorator =>
  field(given, { type: 'string', pattern: '^[A-Z]{2}-[A-Z0-9]{1,3}$', example: 'DE-BY' }, IsString(), Matches(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { message: 'Give a region by its code of ISO 3166-2, such as DE-BY' }));
