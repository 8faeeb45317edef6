/** How a paper came that was not sent through Comity. */
export const paperChannels = ['email', 'post', 'hand', 'portal'] as const;
export type PaperChannel = (typeof paperChannels)[number];

export const paperChannelLabels: Readonly<Record<PaperChannel, string>> = { email: 'By e-mail', post: 'By post', hand: 'By hand', portal: 'Through a portal' };

/** The file of a paper that a person takes over: in the store already, and looked at. */
export interface TakenPaper {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly pages: number | null;
  readonly sha256: string;
  /** SHA-256 of the data inside it. */
  readonly dataSha256: string;
  /** What was found in the file, and why it is taken in despite a warning. */
  readonly intake: object;
  readonly because: string | null;
  /** What its signatures prove, as it was read then; and why it is taken over where they are broken. */
  readonly verification: object;
  readonly despite: string | null;
}

/** A place where the sources did not say the same, and what a person took. */
export interface PaperChoice {
  readonly with: 'message' | 'page';
  readonly section: string | null;
  readonly field: string | null;
  readonly data: unknown;
  readonly other: unknown;
  readonly take: 'data' | 'page' | 'kept';
  readonly value?: string;
}

/** A form as a person took it over from a paper. */
export interface TakenForm {
  readonly form: string;
  readonly formVersion: string;
  readonly lang: string;
  readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Body that both steps with a paper share. */
export interface PaperTaken {
  /** Instant at which the paper came, as the person states it: clocks start from it. */
  readonly receivedAt: string;
  readonly channel: PaperChannel;
  readonly paper: TakenPaper;
  readonly content: TakenForm;
  readonly choices: readonly PaperChoice[];
}
