import { lawChangeKinds, type LawChangeContent, type LawChangeKind } from '@comity/domain';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { formProblem } from '../http/problem';
import { problemOf, validationOptions } from '../http/validation';
import { payloadClasses } from './law-change-bodies';

/** A proposal whose payload has the shape of its kind. */
export interface CheckedProposal {
  readonly content: LawChangeContent;
  readonly reason: string;
}

/** Checks `{ kind, reason, payload }`, the payload against the class of its kind. */
@Injectable()
export class ProposalPipe implements PipeTransform<unknown, Promise<CheckedProposal>> {
  async transform(value: unknown): Promise<CheckedProposal> {
    const { kind, reason, payload, ...rest } = isObject(value) ? value : {};
    if (!isKind(kind)) throw formProblem([{ field: '/kind', message: `Say what is to change: ${lawChangeKinds.join(', ')}.` }]);
    const wrong = [
      ...(typeof reason === 'string' && reason.trim() !== '' && reason.length <= 2000 ? [] : [{ field: '/reason', message: 'Say why, in 1 to 2000 characters: the colleague who adopts it reads it.' }]),
      ...(isObject(payload) ? [] : [{ field: '/payload', message: 'Give an object with what is to hold.' }]),
      ...Object.keys(rest).map((key) => ({ field: `/${key}`, message: `There is no member "${key}" here: remove it.` })),
    ];
    if (wrong.length > 0) throw formProblem(wrong);
    const errors = await validate(plainToInstance(payloadClasses[kind], payload), validationOptions);
    if (errors.length > 0) throw inPayload(problemOf(errors).extra.errors ?? []);
    return { content: { kind, payload } as LawChangeContent, reason: (reason as string).trim() };
  }
}

/** The same findings, with their place in the whole body. */
export const inPayload = (errors: readonly { readonly field: string; readonly message: string }[]): ReturnType<typeof formProblem> =>
  formProblem(errors.map(({ field, message }) => ({ field: `/payload${field}`, message })));

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isKind = (value: unknown): value is LawChangeKind => typeof value === 'string' && (lawChangeKinds as readonly string[]).includes(value);
