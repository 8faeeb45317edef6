import { Modal } from '@mantine/core';
import type { LimitSummary } from '@comity/domain';
import type { ClockResponse, RequestResponse } from '@comity/http-contract';
import { announce } from '../../shell/announcer';
import { commandText } from '../../text/commands';
import { wordsOf } from '../words';
import '../../forms/forms.css';
import '../commands.css';
import './clock-steps.css';
import { CorrectStartForm } from './correct-start-form';
import { EndForm } from './end-form';
import { ExtendForm } from './extend-form';
import { RecordEventForm } from './record-event-form';
import { StartClocksForm } from './start-clocks-form';



/** Steps with one clock. */
export type ClockStep = 'RecordClockEvent' | 'ExtendClock' | 'CorrectClockStart' | 'EndClock';

export type OpenStep = { readonly type: ClockStep; readonly clock: ClockResponse } | { readonly type: 'StartClocks'; readonly limit?: LimitSummary };

/** A step with the limits of a request. It closes by its buttons and by Escape, never by a click beside it. */
export function ClockDialog({ step, request, close }: { readonly step: OpenStep; readonly request: RequestResponse; readonly close: () => void }) {
  const { title } = wordsOf(step.type, request.form);
  const done = (): void => {
    announce(commandText.done(title));
    close();
  };
  return (
    <Modal opened onClose={close} closeOnClickOutside={false} size="lg" title={title} closeButtonProps={{ 'aria-label': commandText.close }}>
      <Fields step={step} request={request} onDone={done} onCancel={close} />
    </Modal>
  );
}

function Fields({ step, ...props }: { readonly step: OpenStep; readonly request: RequestResponse; readonly onDone: () => void; readonly onCancel: () => void }) {
  switch (step.type) {
    case 'StartClocks': return <StartClocksForm {...props} {...(step.limit ? { limit: step.limit } : {})} />;
    case 'CorrectClockStart': return <CorrectStartForm {...props} clock={step.clock} />;
    case 'RecordClockEvent': return <RecordEventForm {...props} clock={step.clock} />;
    case 'ExtendClock': return <ExtendForm {...props} clock={step.clock} />;
    case 'EndClock': return <EndForm {...props} clock={step.clock} />;
  }
}
