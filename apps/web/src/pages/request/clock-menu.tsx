import { Menu } from '@mantine/core';
import type { ClockResponse, RequestResponse } from '@comity/http-contract';
import { ChevronDown } from 'lucide-react';
import type { ClockStep, OpenStep } from '../../commands/clocks/clock-dialog';
import { wordsOf } from '../../commands/words';
import { stepText } from '../../text/clock-steps';

const steps: readonly ClockStep[] = ['RecordClockEvent', 'ExtendClock', 'CorrectClockStart', 'EndClock'];

/** Steps with one clock: only where a limit of the law is behind it, and it is not over. */
export function ClockMenu({ clock, request, open }: { readonly clock: ClockResponse; readonly request: RequestResponse; readonly open: (step: OpenStep) => void }) {
  const mine = steps.filter((type) => request.commands.includes(type));
  if (clock.question === null || mine.length === 0 || (clock.state !== 'running' && clock.state !== 'paused')) return null;
  return (
    <Menu position="bottom-start" shadow="none" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="button-link link clock__change">{stepText.change}<span className="vh">: {clock.label}</span> <ChevronDown size={14} aria-hidden="true" /></button>
      </Menu.Target>
      <Menu.Dropdown aria-label={stepText.changeOf(clock.label)}>
        {mine.map((type) => <Menu.Item key={type} onClick={() => open({ type, clock })}>{wordsOf(type, request.form).title}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}
