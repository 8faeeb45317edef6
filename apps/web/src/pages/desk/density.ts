import { useState } from 'react';

export type Density = 'comfortable' | 'compact';
const STORED = 'comity.row-height';

/** Row height, kept on this device. */
export function useDensity(): [Density, (density: Density) => void] {
  const [density, set] = useState<Density>(localStorage.getItem(STORED) === 'compact' ? 'compact' : 'comfortable');
  return [density, (next) => { localStorage.setItem(STORED, next); set(next); }];
}
