import type { CertificationResponse, SaveSegmentBody } from '@comity/http-contract';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, ValidateIf, ValidateNested } from 'class-validator';
import { CalendarDate, Digest, OneOf, Text, Whole } from '../http/fields';

export class CertificationDto implements CertificationResponse {
  @Text(3, 200, { description: 'How, in words: sworn translator, court translator, stamp and number.' }) readonly kind!: string;
  @CalendarDate() readonly on!: string;
}

/** Body of PUT /api/requests/:id/translations/:lang. */
export class SaveSegmentDto implements SaveSegmentBody {
  @Digest({ description: 'The paragraph, as GET names it.' }) readonly sourceSha256!: string;
  @Whole(0, 2_000_000_000, { description: 'The version last read.' }) readonly version!: number;
  @OneOf(['missing', 'machine', 'human', 'certified'], { description: '"missing" takes back what is there; "machine" is never sent; "human" and "certified" need the translator.' })
  readonly state!: SaveSegmentBody['state'];

  @Text(1, 20_000, { optional: true, description: 'One paragraph; line ends become spaces.' }) readonly text?: string;
  @Text(1, 200, { optional: true, description: 'Who answers for it.' }) readonly translator?: string;

  @ApiProperty({ type: () => CertificationDto, required: false, description: 'With "certified" only.' })
  @ValidateIf((_object, value) => value !== undefined) @IsObject() @ValidateNested() @Type(() => CertificationDto)
  readonly certification?: CertificationDto;
}
