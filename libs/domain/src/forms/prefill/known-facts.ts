import type { FormValues } from '../document';
import type { Side } from '../../procedures/stages';

/** An authority as the directory of agencies has it. */
export interface KnownAuthority {
  readonly name: string;
  readonly nameNative: string | null;
  readonly countryCode: string;
  readonly address: readonly string[];
  readonly tel: string | null;
  readonly email: string | null;
  readonly languages: readonly string[];
  readonly zone: string;
}

/** A file of the request with everybody who had it. */
export interface KnownFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly custody: readonly { readonly what: string; readonly at: string; readonly by: string | null; readonly post: string | null; readonly sha256: string }[];
}

/** What the rows say of a request and its people, for the fields of a standard document. Instants are ISO 8601 in UTC. */
export interface KnownFacts {
  readonly side: Side;
  readonly own: KnownAuthority;
  readonly partner: KnownAuthority;
  readonly writer: { readonly name: string; readonly post: string };
  readonly form: string;
  /** References of the two sides: ours, and theirs once they gave one. */
  readonly reference: string;
  readonly partnerReference: string | null;
  readonly caseReference: string | null;
  readonly sentAt: string | null;
  /** When the executing side received it. */
  readonly receivedAt: string | null;
  /** The document of the request: as approved, or as it came. */
  readonly values: FormValues;
  /** The open question of the executing side. */
  readonly question: { readonly text: string; readonly answerBy: string } | null;
  /** The file that a chain of custody is made of, where one was chosen. */
  readonly file?: KnownFile;
}

/** Where a value comes from. */
export type Origin = 'own-agency' | 'other-authority' | 'writer' | 'request' | 'references' | 'receipt' | 'case' | 'question' | 'custody';

/** A field that was filled, and from what. */
export interface FilledField {
  readonly section: string;
  /** Empty for all rows of a section that is a list of them. */
  readonly key: string;
  readonly value: unknown;
  readonly from: Origin;
}
