import type { ClockQuestion } from '@comity/domain';
import type { ClockPreviewResponse } from '@comity/http-contract';
import { useMutation } from '@tanstack/react-query';
import { call } from '../api/http';

/** Asks the clock on the law of the own agency. Nothing is written. */
export const usePreview = () => useMutation({ mutationFn: (question: ClockQuestion) => call<ClockPreviewResponse>('/clocks/preview', { method: 'POST', body: question }) });
