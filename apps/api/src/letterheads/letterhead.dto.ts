import type { DecideLetterheadBody } from '@comity/http-contract';
import { OneOf, Text, Whole } from '../http/fields';

/** Where the picture of a proposed letterhead comes from. */
export const pictureChoices = ['new', 'keep', 'none'] as const;
export type PictureChoice = (typeof pictureChoices)[number];

/** Fields beside the file of POST /api/agency/letterheads. */
export class ProposeLetterheadDto {
  @Text(1, 400, { description: 'Name of the authority as it stands on its papers.' }) readonly name!: string;
  @Text(0, 400, { optional: true, description: 'The name in the authority’s own language.' }) readonly nameNative?: string;
  @Text(0, 40, { optional: true, description: 'BCP 47: language of `nameNative`.', example: 'nl' }) readonly lang?: string;
  @Text(0, 2_000, { optional: true, description: 'Address, line by line.' }) readonly address?: string;
  @OneOf(pictureChoices, { description: 'new: the picture in the part "file"; keep: the one that holds now; none: no picture.' }) readonly picture!: PictureChoice;
  @Text(1, 2_000, { description: 'Why, for the colleague who adopts it.' }) readonly reason!: string;
}

/** Body of POST /api/agency/letterheads/:id/adopt. */
export class AdoptLetterheadDto implements DecideLetterheadBody {
  @Text(1, 2_000, { optional: true }) readonly reason?: string;
  @Whole(0, 2_000_000_000, { optional: true, description: '`numberNow` of what was read: if another was adopted since, 409 LETTERHEAD_CHANGED_MEANWHILE.' }) readonly number?: number;
}

/** Body of POST /api/agency/letterheads/:id/reject and /withdraw. */
export class EndLetterheadDto implements DecideLetterheadBody {
  @Text(1, 2_000, { optional: true, description: 'Why, for who proposed it.' }) readonly reason?: string;
}
