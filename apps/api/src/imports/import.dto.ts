import type { ImportChoiceBody, RegisterPaperBody, TakeOverBody } from '@comity/http-contract';
import { paperChannels, type PaperChannel } from '@comity/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsISO8601, IsString, Matches, ValidateNested } from 'class-validator';
import { field, OneOf, Text, YesNo } from '../http/fields';

const MOST_CHOICES = 500;

export class ImportChoiceDto implements ImportChoiceBody {
  @Text(16, 16, { description: 'Id of the difference, as the check names it.' }) readonly difference!: string;
  @OneOf(['data', 'page', 'kept']) readonly take!: 'data' | 'page' | 'kept';
  @Text(1, 100_000, { optional: true, description: 'For "page": the whole text of the field as it is printed.' }) readonly value?: string;
}

export class TakeOverDto implements TakeOverBody {
  @field({ description: 'When the paper came: an instant with its offset. Clocks start from it.', example: '2026-11-20T09:15:00+04:00' }, { type: 'string', format: 'date-time' }, IsString(), IsISO8601({ strict: true }, { message: 'Give a time that exists' }), Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/, { message: 'Give an instant with its offset, such as 2026-11-20T09:15:00+04:00' }))
  readonly receivedAt!: string;

  @OneOf(paperChannels) readonly channel!: PaperChannel;

  @ApiProperty({ type: () => [ImportChoiceDto], maxItems: MOST_CHOICES, description: 'One for each difference.' })
  @IsArray() @ArrayMaxSize(MOST_CHOICES) @ValidateNested({ each: true }) @Type(() => ImportChoiceDto)
  readonly choices!: readonly ImportChoiceDto[];

  @Text(3, 1_000, { optional: true, description: 'Why the file is taken in despite a warning.' }) readonly reason?: string;
  @Text(3, 1_000, { optional: true, description: 'Why it is taken over although the check found something broken, or although it was withdrawn.' }) readonly despite?: string;
  @YesNo({ optional: true, description: 'A person has compared pages and data, where that cannot be done here.' }) readonly compared?: boolean;
  @YesNo({ optional: true, description: 'A person has read to whom it is addressed, and takes it over here all the same.' }) readonly forUs?: boolean;
}

export class RegisterPaperDto extends TakeOverDto implements RegisterPaperBody {
  @Text(2, 20, { description: 'Code of the requesting agency.', example: 'BE-VAL' }) readonly from!: string;
  @Text(1, 200, { description: 'Reference of the requesting agency, as the paper has it.' }) readonly reference!: string;
  @Text(1, 300, { description: 'What it is about, for lists.' }) readonly subject!: string;
}
