import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandPendingResponse, CommandResponse } from '@comity/http-contract';
import type { Response } from 'express';
import { IdempotencyKey, NeedsIdempotencyKey } from '../http/idempotency-key.decorator';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { CommandBodyPipe, type CheckedCommand } from './command-body.pipe';
import { CommandDesk } from './command-desk';
import { told } from './told';

@ApiTags('Commands')
@Controller()
@Needs('request.read')
export class CommandsController {
  constructor(@Inject(CommandDesk) private readonly commands: CommandDesk) {}

  @Post('requests/:id/commands')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Give a command: accepted with the new state, or refused with the code of the rule' })
  @ApiBody({ schema: { $ref: '#/components/schemas/Command' } })
  @Answers(200, 'CommandAccepted', [401, 403, 404, 409, 422, 503], { 202: 'CommandPending' })
  async send(
    @Actor() actor: SignedIn, @Param('id', KnownId) requestId: string, @IdempotencyKey() key: string, @Body(CommandBodyPipe) command: CheckedCommand, @Res({ passthrough: true }) response: Response,
  ): Promise<CommandResponse | CommandPendingResponse> {
    return told(await this.commands.send(actor, { ...command, requestId, key }), response);
  }

  @Get('commands/:id')
  @ApiOperation({ summary: 'What became of a command; a refused one answers with its refusal' })
  @Answers(200, 'CommandAccepted', [401, 403, 404, 409], { 202: 'CommandPending' })
  async find(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Res({ passthrough: true }) response: Response): Promise<CommandResponse | CommandPendingResponse> {
    return told(await this.commands.find(actor, id), response);
  }
}
