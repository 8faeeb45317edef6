import type { DraftResponse, SaveDraftBody } from '@comity/http-contract';
import { Problem } from '../../api/problem';

export type DraftValues = DraftResponse['values'];

/** What the drafter changes. */
export interface DraftContent {
  readonly values: DraftValues;
  readonly reasons: DraftResponse['reasons'];
  readonly declarations: DraftResponse['declarations'];
}

export interface SaverState {
  readonly content: DraftContent;
  /** As the server last gave it. */
  readonly saved: DraftResponse;
  readonly status: 'saved' | 'unsaved' | 'saving' | 'failed' | 'refused' | 'conflict';
  /** The sentence of the last failure. */
  readonly problem: string | null;
  /** What the server would not take, by section and pointer: `11/selectors/0/value`. */
  readonly refused: Readonly<Record<string, string>>;
  /** The newer draft, where somebody else saved one meanwhile. */
  readonly theirs: DraftResponse | null;
  /** Raised when the content is replaced from outside: fields start anew. */
  readonly epoch: number;
}

/** Typing has stopped: short, because the paper follows what is saved and should be there within 400 ms. */
const PAUSE_MS = 200;
const AGAIN_MS = 8_000;

const contentOf = ({ values, reasons, declarations }: DraftResponse): DraftContent => ({ values, reasons, declarations });

/** Saves a draft some time after the last change, one save at a time. What is not saved stays here. */
export class DraftSaver {
  private state: SaverState;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  /** @param kept what an earlier page of the same person could not save, with the draft it was written on */
  constructor(draft: DraftResponse, private readonly put: (body: SaveDraftBody) => Promise<DraftResponse>, kept?: Pick<SaverState, 'content' | 'saved'>) {
    this.state = { content: contentOf(draft), saved: draft, status: 'saved', problem: null, refused: {}, theirs: null, epoch: 0 };
    if (!kept) return;
    this.state = { ...this.state, ...kept, status: 'unsaved' };
    this.plan(PAUSE_MS);
  }

  readonly current = (): SaverState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly edit = (part: Partial<DraftContent>): void => {
    this.set({ content: { ...this.state.content, ...part }, status: this.state.status === 'conflict' ? 'conflict' : 'unsaved' });
    this.plan(PAUSE_MS);
  };

  /** Takes over what somebody else saved, where nothing of ours is at stake. */
  readonly adopt = (draft: DraftResponse): void => {
    if (this.state.status !== 'saved' || draft.version < this.state.saved.version) return;
    const newer = draft.version > this.state.saved.version;
    this.set(newer ? { saved: draft, content: contentOf(draft), epoch: this.state.epoch + 1 } : { saved: draft });
  };

  /** Goes on from the newer draft with the chosen content. */
  readonly resolve = (content: DraftContent): void => {
    const { theirs } = this.state;
    if (!theirs) return;
    this.set({ saved: theirs, theirs: null, content, status: 'unsaved', epoch: this.state.epoch + 1 });
    this.plan(0);
  };

  /** Saves at once whatever is not saved. @returns whether everything is saved */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (this.state.status !== 'saved' && this.state.status !== 'conflict') await this.save();
    return this.state.status === 'saved';
  };

  readonly stop = (): void => clearTimeout(this.timer);

  private plan(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), after);
  }

  private async save(): Promise<void> {
    if (this.running || this.state.status === 'conflict' || this.state.status === 'saved') return;
    this.running = this.send();
    await this.running;
    this.running = null;
    if (this.state.status === 'unsaved') this.plan(PAUSE_MS);
  }

  private async send(): Promise<void> {
    const { content, saved } = this.state;
    this.set({ status: 'saving' });
    try {
      const answer = await this.put({ version: saved.version, ...content });
      this.set({ saved: answer, status: this.state.content === content ? 'saved' : 'unsaved', problem: null, refused: {} });
    } catch (error) {
      this.failed(error, content);
    }
  }

  private failed(error: unknown, sent: DraftContent): void {
    const problem = error instanceof Error ? error.message : String(error);
    if (error instanceof Problem && error.code === 'DRAFT_CHANGED') return this.set({ status: 'conflict', theirs: error.body.current as DraftResponse, problem });
    if (error instanceof Problem && error.status === 422) {
      const refused = Object.fromEntries(error.fields.map(({ section = '', field, message }) => [section + field, message]));
      return this.set({ status: this.state.content === sent ? 'refused' : 'unsaved', problem, refused });
    }
    this.set({ status: 'failed', problem });
    this.plan(AGAIN_MS);
  }

  private set(part: Partial<SaverState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
