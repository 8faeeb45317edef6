import { Module } from '@nestjs/common';
import { EngineHealth } from '../health/engine-health';
import { CommandDesk } from './command-desk';
import { CommandsController } from './commands.controller';

/** Orders to the lanes of requests, and whether the engine can take them. */
@Module({ controllers: [CommandsController], providers: [CommandDesk, EngineHealth], exports: [CommandDesk, EngineHealth] })
export class CommandsModule {}
