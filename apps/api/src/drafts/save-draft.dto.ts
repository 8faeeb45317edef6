import type { SaveDraftBody } from '@comity/http-contract';
import { registerDecorator } from 'class-validator';
import { field, Members, Text, Whole, type Field } from '../http/fields';

type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const ANSWERS = 500;
const LONGEST = 5_000;

/** An object of texts (with `orTrue` also of confirmations), keyed by rule. */
const Answered = (orTrue: boolean, given: Field): PropertyDecorator =>
  field(given, { type: 'object', additionalProperties: orTrue ? { oneOf: [{ type: 'boolean', enum: [true] }, { type: 'string' }] } : { type: 'string' } }, (target, propertyName) =>
    registerDecorator({
      name: 'answered', target: target.constructor, propertyName: String(propertyName),
      validator: {
        validate: (value: unknown) => isPlain(value) && Object.keys(value).length <= ANSWERS && Object.entries(value).every(([key, text]) => key.length <= 200 && ((orTrue && text === true) || (typeof text === 'string' && text.length <= LONGEST))),
        defaultMessage: () => `Give an object of ${orTrue ? 'true or texts' : 'texts'} by rule, each text at most ${LONGEST} characters`,
      },
    }));

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Body of PUT /api/requests/:id/draft. */
export class SaveDraftDto implements SaveDraftBody {
  @Whole(1, 2_000_000_000, { description: 'The version last read.' })
  readonly version!: number;

  @Text(2, 35, { optional: true })
  readonly lang?: string;

  @Text(1, 300, { optional: true })
  readonly subject?: string;

  @Members({ description: 'Fields by section, the whole form.' })
  readonly values!: Values;

  @Answered(false, { optional: true, description: 'Reasons for findings, by rule or rule#section/field; kept as they are where left out.' })
  readonly reasons?: Readonly<Record<string, string>>;

  @Answered(true, { optional: true, description: 'Declarations by rule: true, or a reason instead; kept as they are where left out.' })
  readonly declarations?: Readonly<Record<string, true | string>>;
}
