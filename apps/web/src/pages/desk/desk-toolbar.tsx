import { SegmentedControl, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { listText as text } from '../../text/lists';
import type { Density } from './density';

const WAIT_MS = 250;

interface Props { readonly words: string; readonly filter: (words: string) => void; readonly density: Density; readonly setDensity: (density: Density) => void }

/** The filter goes into the address a moment after the last key. */
export function DeskToolbar({ words, filter, density, setDensity }: Props) {
  const [typed, setTyped] = useState(words);
  useEffect(() => {
    if (typed === words) return undefined;
    const timer = setTimeout(() => filter(typed), WAIT_MS);
    return () => clearTimeout(timer);
  });
  return (
    <div className="toolbar" role="search" aria-label={text.filterGroup}>
      <TextInput
        data-filter aria-label={text.filterLabel} placeholder={text.filter} className="toolbar__filter" value={typed} onChange={(event) => setTyped(event.target.value)}
        leftSection={<Search size={14} aria-hidden="true" />} rightSection={typed ? null : <kbd aria-hidden="true">/</kbd>}
      />
      <span className="toolbar__end">
        <SegmentedControl size="xs" className="segmented" aria-label={text.density} value={density} onChange={(value) => setDensity(value === 'compact' ? 'compact' : 'comfortable')} data={[{ value: 'comfortable', label: text.comfortable }, { value: 'compact', label: text.compact }]} />
      </span>
    </div>
  );
}
