import type { AddTermsBody, NewGlossaryTerm } from '@comity/http-contract';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, Matches, ValidateNested } from 'class-validator';
import { Text, Texts } from '../http/fields';

const MOST_TERMS = 200;
/** A term without a letter or a figure would be found nowhere. */
const Said = (): PropertyDecorator => Matches(/[\p{L}\p{N}]/u, { message: 'Write it with letters' });

export class NewTermDto implements NewGlossaryTerm {
  @Text(1, 200) @Said() readonly term!: string;
  @Texts(20, 200, { optional: true, description: 'Other ways in which the term is written.' }) readonly termAlso?: readonly string[];
  @Text(1, 200) @Said() readonly rendering!: string;
  @Texts(20, 200, { optional: true, description: 'Other renderings that are right.' }) readonly renderingAlso?: readonly string[];
  @Text(0, 1_000, { optional: true }) readonly note?: string;
  @Text(0, 300, { optional: true, description: 'Where the rendering comes from.' }) readonly source?: string;
}

/** Body of POST /api/glossaries/:from/:to. */
export class AddTermsDto implements AddTermsBody {
  @ApiProperty({ type: () => [NewTermDto], minItems: 1, maxItems: MOST_TERMS })
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(MOST_TERMS) @ValidateNested({ each: true }) @Type(() => NewTermDto)
  readonly terms!: readonly NewTermDto[];
}
