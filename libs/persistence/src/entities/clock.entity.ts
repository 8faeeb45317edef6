import type { Certainty, ClockQuestion, ClockResult, ExplanationStep, Rung, StartEvent, TheirClock } from '@comity/domain';

/** Where a clock stands in its life; due soon, critical and overdue follow from its instants. */
export type ClockLife = 'running' | 'paused' | 'met' | 'missed' | 'cancelled' | 'open-ended';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Id, JsonB, Moment, nullable, Text, Uuid, Whole } from './columns';

@Entity('clock')
export class ClockEntity {
  @Id() id!: string;
  @Uuid('agency_id') agencyId!: string;
  @Uuid('request_id') requestId!: string;
  @Text('code') code!: string;
  @Text('kind') kind!: string;
  @Text('limit_id', nullable) limitId!: string | null;
  @Text('pack_version') packVersion!: string;
  @Text('owed_by') owedBy!: 'us' | 'them';
  @Column({ type: 'boolean', name: 'ladder' }) ladder!: boolean;
  @JsonB('start_event') startEvent!: StartEvent;
  @Moment('starts_at') startsAt!: Date;
  @Moment('act_by') actBy!: Date;
  @Moment('due_exclusive') dueExclusive!: Date;
  @Moment('soon_at') soonAt!: Date;
  @Moment('critical_at') criticalAt!: Date;
  @Column({ type: 'boolean', name: 'whole_day' }) wholeDay!: boolean;
  @Text('zone') zone!: string;
  @Text('profile') profile!: string;
  @JsonB('explanation') explanation!: readonly ExplanationStep[];
  @JsonB('theirs', nullable) theirs!: TheirClock | null;
  @Whole('due_version') dueVersion!: number;
  @Text('state') state!: ClockLife;
  @Moment('stopped_at', nullable) stoppedAt!: Date | null;
  @Text('stopped_because', nullable) stoppedBecause!: string | null;
  @Text('rungs_left', { array: true }) rungsLeft!: Rung[];
  @JsonB('question', nullable) question!: ClockQuestion | null;
  @Text('law_state', nullable) lawState!: string | null;
  @Text('law_region', nullable) lawRegion!: string | null;
  @Text('law_version', nullable) lawVersion!: string | null;
  @Text('calendar_version', nullable) calendarVersion!: string | null;
  @Column({ type: 'boolean', name: 'verified' }) verified!: boolean;
  @JsonB('doubts') doubts!: ClockResult['doubts'];
  @Text('certainty') certainty!: Certainty;
  @Moment('paused_at', nullable) pausedAt!: Date | null;
}

@Entity('clock_entry')
export class ClockEntryEntity {
  @Id('clock_id') clockId!: string;
  @PrimaryColumn({ type: 'integer', name: 'seq' }) seq!: number;
  @Uuid('agency_id') agencyId!: string;
  @Moment('at') at!: Date;
  @Uuid('person_id', nullable) personId!: string | null;
  @Text('what') what!: string;
  @Text('reason', nullable) reason!: string | null;
  @Moment('old_due', nullable) oldDue!: Date | null;
  @Moment('new_due', nullable) newDue!: Date | null;
  @Text('authority', nullable) authority!: string | null;
  @Moment('old_act_by', nullable) oldActBy!: Date | null;
  @Moment('new_act_by', nullable) newActBy!: Date | null;
  @Uuid('change_id', nullable) changeId!: string | null;
}

/** A limit that waits for the event that its text names. */
@Entity('awaited_clock')
export class AwaitedClockEntity {
  @Id() id!: string;
  @Uuid('agency_id') agencyId!: string;
  @Uuid('request_id') requestId!: string;
  @Text('limit_id') limitId!: string;
  @Text('owed_by') owedBy!: 'us' | 'them';
  @JsonB('question') question!: Omit<ClockQuestion, 'start'>;
  @Text('awaits') awaits!: string;
  @Uuid('after_clock_id', nullable) afterClockId!: string | null;
  @Moment('created_at') createdAt!: Date;
  @Uuid('clock_id', nullable) clockId!: string | null;
  @Moment('ended_at', nullable) endedAt!: Date | null;
  @Text('ended_because', nullable) endedBecause!: string | null;
}

@Entity('escalation')
export class EscalationEntity {
  @Id() id!: string;
  @Uuid('agency_id') agencyId!: string;
  @Uuid('request_id') requestId!: string;
  @Uuid('clock_id') clockId!: string;
  @Whole('due_version') dueVersion!: number;
  @Text('rung') rung!: Rung;
  @Moment('at') at!: Date;
  @Uuid('acknowledged_by', nullable) acknowledgedBy!: string | null;
  @Moment('acknowledged_at', nullable) acknowledgedAt!: Date | null;
}
