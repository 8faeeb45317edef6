import type { Finding, Stage } from '@comity/domain';

/** POST /api/requests/:id/commands (header Idempotency-Key): `{ type, ...body of the command }`, see the domain's commands. */
export interface CommandResponse {
  readonly commandId: string;
  readonly requestId: string;
  readonly outcome: 'accepted';
  readonly stage: Stage;
  readonly version: number;
}

/** 202: still under way; GET /api/commands/:id tells when it is decided. */
export interface CommandPendingResponse {
  readonly commandId: string;
  readonly outcome: 'pending';
  readonly at: string;
}

/** Every error: application/problem+json (RFC 9457) with our code. */
export interface ProblemResponse {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly instance?: string;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  readonly errors?: readonly { readonly section?: string; readonly field: string; readonly message: string }[];
  readonly current?: unknown;
  /** What the rules of the form found, where a document is not complete. */
  readonly findings?: readonly Finding[];
}

/** Server-sent events of GET /api/stream: something of this request changed, read it again. */
export interface ChangeEvent {
  readonly requestId: string;
  readonly version: number;
}
