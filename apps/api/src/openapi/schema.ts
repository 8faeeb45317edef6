/** A JSON schema as OpenAPI 3.0 has it. */
export type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: 'string' };
export const uuid: Schema = { type: 'string', format: 'uuid' };
export const instant: Schema = { type: 'string', format: 'date-time', example: '2026-11-21T13:05:00Z' };
export const date: Schema = { type: 'string', format: 'date' };
export const whole: Schema = { type: 'integer' };
export const flag: Schema = { type: 'boolean' };
export const digest: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
export const anything: Schema = { type: 'object', additionalProperties: true };

export const list = (items: Schema): Schema => ({ type: 'array', items });
export const oneOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const orNull = (schema: Schema): Schema => ('$ref' in schema ? { allOf: [schema], nullable: true } : { ...schema, nullable: true });

type Keys<T> = T extends unknown ? keyof T : never;

/**
 * Schema of an answer. Every member of its type must be named, so that neither can change alone; `optional` lists those
 * that may be absent.
 */
export function answer<T>(properties: Readonly<Record<Keys<T> & string, Schema>>, { optional = [], ...rest }: { readonly optional?: readonly (Keys<T> & string)[] } & Schema = {}): Schema {
  return { type: 'object', required: Object.keys(properties).filter((key) => !(optional as readonly string[]).includes(key)), properties, ...rest };
}
