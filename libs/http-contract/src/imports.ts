import type { PaperChannel, RuleLevel } from '@comity/domain';
import type { VerificationResponse } from './proof';

/** A place where two sources of a paper do not say the same; each is to be chosen. */
export interface ImportChoiceResponse {
  /** Names the difference in the choice. */
  readonly id: string;
  /** What the attached data are compared with: the printed page, or what the request says already. */
  readonly with: 'message' | 'page';
  readonly section: string | null;
  /** JSON pointer inside the section; null where a line of the page belongs to no one field. */
  readonly field: string | null;
  readonly data: unknown;
  readonly other: unknown;
  /** What can be taken: `data` as attached, `page` as printed (with its text), `kept` as known. */
  readonly take: readonly ('data' | 'page' | 'kept')[];
}

/** What taking a paper over would bring. Nothing has been written. */
export interface ImportReadingResponse {
  readonly file: {
    readonly name: string; readonly size: number; readonly pages: number | null; readonly sha256: string;
    /** A warning needs a reason. */
    readonly needsReason: boolean;
    readonly findings: readonly { readonly code: string; readonly level: 'warn' | 'note'; readonly text: string }[];
  };
  readonly document: { readonly form: string; readonly title: string; readonly lang: string; readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  /** SHA-256 of the attached data: the digest that is printed. */
  readonly dataSha256: string;
  /** `section.field`: what the copy leaves out. */
  readonly omitted: readonly string[];
  /** `not-readable`: another program has saved the pages; a person must compare. */
  readonly pages: 'same' | 'differ' | 'not-readable';
  readonly differences: readonly ImportChoiceResponse[];
  /** Answers that were missing in the request and come with the paper. */
  readonly filled: readonly { readonly section: string; readonly field: string; readonly value: unknown }[];
  /** What the rules of the form say of it, as it came. */
  readonly findings: readonly { readonly rule: string; readonly level: RuleLevel; readonly section: string; readonly field: string; readonly message: string }[];
  /** Taking over what is `broken` needs a reason. */
  readonly verification: VerificationResponse;
  /** The register of the installation says that it was withdrawn, by whom and on which day; taking it over needs a reason. */
  readonly withdrawn: { readonly by: string; readonly on: string } | null;
  /** State or authority that it is addressed to, where that is not the own one; a person confirms that it is taken over here. */
  readonly addressedTo: string | null;
  readonly sender: { readonly name: string | null; readonly reference: string | null; /** Code of the agency that it seems to be. */ readonly suggested: string | null };
  /** Where these data were taken over before. */
  readonly registered: { readonly id: string; readonly reference: string } | null;
  /** Whether a request can begin with a paper of this form. */
  readonly opensRequest: boolean;
}

export interface ImportChoiceBody {
  readonly difference: string;
  readonly take: 'data' | 'page' | 'kept';
  /** The whole text of the field as the page has it; for `page` only. */
  readonly value?: string;
}

/** Part `order` of POST /api/requests/:id/imports, as JSON. */
export interface TakeOverBody {
  /** Instant at which the paper came. */
  readonly receivedAt: string;
  readonly channel: PaperChannel;
  readonly choices: readonly ImportChoiceBody[];
  /** Why the file is taken in despite a warning. */
  readonly reason?: string;
  /** Why it is taken over although its signatures are broken. */
  readonly despite?: string;
  /** The person has compared the pages with the data, where that cannot be done here. */
  readonly compared?: boolean;
  /** The person has read to whom it is addressed, and takes it over here all the same. */
  readonly forUs?: boolean;
}

/** Part `order` of POST /api/imports, as JSON. */
export interface RegisterPaperBody extends TakeOverBody {
  /** Code of the requesting agency. */
  readonly from: string;
  /** Of the requesting agency, as the paper has it. */
  readonly reference: string;
  readonly subject: string;
}
