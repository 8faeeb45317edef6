import type { NotRecorded } from '@comity/domain';

/** GET /api/requests/:id/draft */
export interface DraftResponse {
  readonly requestId: string;
  readonly version: number;
  readonly form: string;
  readonly lang: string;
  readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Reasons given for findings of level "reason", by `rule` or `rule#section/field`. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Declarations confirmed, by rule: true, or the reason given instead. */
  readonly declarations: Readonly<Record<string, true | string>>;
  readonly digest: string;
  readonly savedAt: string;
  readonly savedBy: { readonly id: string; readonly name: string };
  readonly check: CheckResponse;
  /** The checker's last reason for returning it, if it was returned. */
  readonly returned: { readonly reason: string; readonly by: string; readonly at: string } | null;
}

/** PUT /api/requests/:id/draft. `version` is the one last read; 409 DRAFT_CHANGED carries the newer draft in `current`. */
export interface SaveDraftBody {
  readonly version: number;
  readonly lang?: string;
  readonly subject?: string;
  readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly reasons?: Readonly<Record<string, string>>;
  readonly declarations?: Readonly<Record<string, true | string>>;
}

export interface FindingResponse {
  readonly rule: string;
  readonly level: 'block' | 'reason' | 'advice';
  readonly section: string;
  /** JSON pointer inside the section. */
  readonly field: string;
  readonly message: string;
  readonly waivableBy: 'author' | 'supervisor' | null;
  /** The reason given, where one was. */
  readonly reason: string | null;
  /** Where it is written, for what the requested State asks; null for a rule of the form or of the agency. */
  readonly source: { readonly text: string; readonly confidence: 'A' | 'B' | 'C' } | null;
  /** What is not certain about it. */
  readonly note: string | null;
  /** The agency's own check that fired. */
  readonly check: { readonly number: number; readonly version: number } | null;
}

/** Result of the checks of a draft; the same that sending runs. */
export interface CheckResponse {
  readonly complete: boolean;
  readonly findings: readonly FindingResponse[];
  readonly declarations: readonly { readonly rule: string; readonly level: 'block' | 'reason' | 'advice'; readonly message: string; readonly answered: boolean }[];
  readonly notChecked: readonly { readonly rule: string; readonly needs: readonly string[] }[];
  /** What nobody has recorded about what the requested State asks for: it has to be asked. */
  readonly notRecorded: NotRecorded | null;
  readonly blocking: number;
  readonly unanswered: number;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly status: 'completed' | 'in-progress' | 'problems' | 'empty'; readonly problems: number }[];
  readonly packVersion: string;
}
