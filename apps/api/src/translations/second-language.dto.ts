import type { SecondLanguageBody } from '@comity/http-contract';
import { IsString, Length, ValidateIf } from 'class-validator';
import { field, OneOf } from '../http/fields';

/** Body of PUT /api/requests/:id/draft/also and /api/standard-documents/:id/also. */
export class SecondLanguageDto implements SecondLanguageBody {
  @field({ description: 'BCP 47; null for a paper in one language.', example: 'ka' }, { type: 'string', nullable: true, minLength: 2, maxLength: 35 }, ValidateIf((_object, value) => value !== null), IsString(), Length(2, 35))
  readonly also!: string | null;

  @OneOf(['beside', 'after'], { optional: true, description: 'In two columns, or one whole text after the other; as the length of the texts asks for where left out.' })
  readonly arrangement?: 'beside' | 'after';
}
