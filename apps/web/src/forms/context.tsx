import type { BlockDefinition, BlockName } from '@comity/domain';
import type { DocumentResponse, FindingResponse } from '@comity/http-contract';
import { createContext, useContext } from 'react';
import type { Letters } from '../api/form-definition';
import { fieldId } from './paths';

/** What the fields of a section share. */
export interface FormSurroundings {
  readonly section: string;
  readonly blocks: Readonly<Partial<Record<BlockName, BlockDefinition>>>;
  /** Sections of letters that a field holds whole. */
  readonly letters?: Letters;
  /** BCP 47: of the document, and of a letter that is begun in it. */
  readonly lang: string;
  readonly findings: readonly FindingResponse[];
  /** What the server would not take, by pointer. */
  readonly refused: Readonly<Record<string, string>>;
  readonly documents: readonly DocumentResponse[];
  /** Takes in a file under the title of its entry. */
  readonly attach: (file: File, title: string, reason?: string) => Promise<DocumentResponse>;
}

export const FormContext = createContext<FormSurroundings | null>(null);

export function useForm(): FormSurroundings {
  const found = useContext(FormContext);
  if (!found) throw new Error('A field stands outside a form.');
  return found;
}

export interface FieldPlace {
  readonly id: string;
  readonly hintId: string;
  readonly findingsId: string;
  readonly wordId: string;
  readonly findings: readonly FindingResponse[];
  readonly refused: string | undefined;
  readonly invalid: boolean;
}

/** Ids and findings of the field at a pointer. */
export function useField(pointer: string): FieldPlace {
  const { section, findings, refused } = useForm();
  const here = findings.filter((finding) => finding.field === pointer);
  const id = fieldId(section, pointer);
  const invalid = refused[pointer] !== undefined || here.some(({ level }) => level === 'block');
  return { id, hintId: `${id}-hint`, findingsId: `${id}-findings`, wordId: `${id}-need`, findings: here, refused: refused[pointer], invalid };
}
