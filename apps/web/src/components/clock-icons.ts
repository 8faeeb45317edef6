import { CircleCheck, CircleDashed, CircleX, Clock3, Infinity as Unbounded, Minus, OctagonAlert, Pause, ShieldCheck, Timer, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ClockLook } from './clock-look';

/** State and urgency are always icon and word; colour is third. */
export const clockIcons: Readonly<Record<ClockLook, LucideIcon>> = {
  'not-started': CircleDashed, running: Timer, soon: Clock3, critical: TriangleAlert, overdue: OctagonAlert, paused: Pause,
  met: CircleCheck, missed: CircleX, cancelled: Minus, 'minimum-over': ShieldCheck, 'open-ended': Unbounded,
};
