import type { SectionDefinition } from '@comity/domain';
import { useEffect, useRef, useState } from 'react';
import type { FormContents } from '../../api/form-definition';
import { useAddress } from '../../shell/address';
import type { SaverState } from './draft-saver';
import { focusAt } from './focus-at';

interface Place {
  /** The section that the address names, else the first that was not completed when the page was opened. */
  readonly here: SectionDefinition | undefined;
  readonly address: (section: string) => string;
  readonly goTo: (section: string, field: string) => void;
  readonly tab: string;
  readonly setTab: (tab: string) => void;
}

/** Which section of a draft is open, and the way to a field of any of them. */
export function useSection(form: FormContents, state: SaverState): Place {
  const { search, having, go } = useAddress();
  const wanted = search['section'];
  // Chosen once: a section that becomes complete while somebody writes in it stays under the hands.
  const [first] = useState(() => form.sections.find(({ id }) => state.saved.check.sections.some((each) => each.id === id && each.status !== 'completed'))?.id);
  const here = form.sections.find(({ id }) => id === wanted) ?? form.sections.find(({ id }) => id === first) ?? form.sections[0];
  const [tab, setTab] = useState('form');
  const goal = useRef<{ readonly section: string; readonly field: string } | null>(null);
  const hereId = here?.id ?? '';
  useEffect(() => {
    if (goal.current?.section !== hereId) return;
    focusAt(hereId, goal.current.field);
    goal.current = null;
  });
  const address = (section: string): string => having({ section });
  const goTo = (section: string, field: string): void => {
    goal.current = { section, field };
    setTab('form');
    if (section === hereId) { focusAt(section, field); goal.current = null; } else go(address(section));
  };
  return { here, address, goTo, tab, setTab };
}
