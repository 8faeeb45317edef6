import { clockMoves } from '@comity/persistence';
import { Module } from '@nestjs/common';
import { CalendarReading } from './calendar-reading';
import { CalendarsController } from './calendars.controller';
import { InstrumentReading } from './instrument-reading';
import { InstrumentsController } from './instruments.controller';
import { CLOCK_MOVES, LawChangeDesk } from './law-change-desk';
import { LawChangesController } from './law-changes.controller';
import { ParticipationReading } from './participation-reading';

/** Instruments, limits, calendars and participation, and how an agency changes its law. */
@Module({
  controllers: [InstrumentsController, CalendarsController, LawChangesController],
  providers: [InstrumentReading, CalendarReading, ParticipationReading, LawChangeDesk, { provide: CLOCK_MOVES, useValue: clockMoves }],
})
export class LawModule {}
