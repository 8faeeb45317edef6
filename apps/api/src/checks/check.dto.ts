import { attachmentKindCodes, checkConditionKinds, formIds, measureCodes, type AgencyCheckContent, type AttachmentKind, type CheckCondition, type CheckConditionKind, type FormId, type Measure } from '@comity/domain';
import type { ProposeCheckBody } from '@comity/http-contract';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, Matches, ValidateIf, ValidateNested } from 'class-validator';
import { CalendarDate, CountryCode, field, Id, OneOf, Text, Texts, Whole } from '../http/fields';

const only = (when: CheckConditionKind): PropertyDecorator => ValidateIf((condition: ConditionBody, value) => condition.when === when || value !== undefined);

/** When the check fires. `when` says which of the others is needed. */
export class ConditionBody {
  @OneOf(checkConditionKinds) readonly when!: CheckConditionKind;
  @only('shorter-than') @Whole(1, 100_000, { description: 'Of `shorter-than`: characters.' }) @ApiProperty({ type: 'integer', required: false }) readonly length?: number;
  @only('language-not-in') @Texts(20, 35, { description: 'Of `language-not-in`: BCP 47.' }) @ApiProperty({ type: [String], required: false }) readonly languages?: readonly string[];
  @only('attachment-missing') @OneOf(attachmentKindCodes, { description: 'Of `attachment-missing`.' }) @ApiProperty({ enum: attachmentKindCodes, required: false }) readonly kind?: AttachmentKind;
  @only('more-than') @Whole(0, 1_000_000, { description: 'Of `more-than`: the largest number, or of entries of a list.' }) @ApiProperty({ type: 'integer', required: false }) readonly most?: number;
}

export class CheckContentBody {
  @ValidateIf((_object, value) => value !== null) @CountryCode({ description: 'Null: requests to every State.' }) @ApiProperty({ type: String, nullable: true }) readonly requestedState!: string | null;
  @ValidateIf((_object, value) => value !== null) @OneOf(measureCodes, { description: 'Null: every measure.' }) @ApiProperty({ enum: measureCodes, nullable: true }) readonly measure!: Measure | null;
  @OneOf(formIds) readonly form!: FormId;
  @Text(0, 20, { description: 'Section of the form; empty: the whole document.' }) readonly section!: string;
  @field({ description: 'JSON pointer inside the section; empty: the whole section.' }, { type: 'string', maxLength: 200 }, Matches(/^(\/[^\s/]{1,60}){0,5}$/, { message: 'Give a JSON pointer such as /necessity, or nothing' })) readonly field!: string;
  @IsObject() @ValidateNested() @Type(() => ConditionBody) @ApiProperty({ type: () => ConditionBody }) readonly condition!: ConditionBody;
  @OneOf(['block', 'reason', 'advice']) readonly level!: 'block' | 'reason' | 'advice';
  @ValidateIf((_object, value) => value !== null) @OneOf(['author', 'supervisor'], { description: 'Who may set the finding aside with a reason; null: nobody.' }) @ApiProperty({ enum: ['author', 'supervisor'], nullable: true }) readonly waivable!: 'author' | 'supervisor' | null;
  @Text(1, 1000, { description: 'What to write, and why.' }) readonly message!: string;
}

export class CheckPreviewDto {
  @IsObject() @ValidateNested() @Type(() => CheckContentBody) @ApiProperty({ type: () => CheckContentBody }) readonly content!: CheckContentBody;
}

export class ProposeCheckDto extends CheckPreviewDto implements Omit<ProposeCheckBody, 'content'> {
  @Text(1, 2000, { description: 'Why, for the colleague who adopts it.' }) readonly reason!: string;
  @Id({ optional: true, description: 'The version in force that it takes the place of.' }) readonly replaces?: string;
  @Id({ optional: true, description: 'The suggestion that it is made from.' }) readonly suggestionId?: string;
}

export class CheckReasonDto {
  @Text(1, 2000, { description: 'It stays with what is decided.' }) readonly reason!: string;
}

export class CheckDecisionDto {
  @Text(1, 2000, { optional: true, description: 'It stays with the check.' }) readonly reason?: string;
}

export class SuggestionListDto {
  @OneOf(['open', 'turned', 'dismissed'], { optional: true }) readonly state?: 'open' | 'turned' | 'dismissed';
}

export class RequirementsDto {
  @CountryCode({ optional: true, description: 'Requested State; what holds for every State is always given.' }) readonly state?: string;
  @CalendarDate({ optional: true, description: 'Day for which it is told whether each holds; today by default.' }) readonly on?: string;
}

/** Content of a checked body, with nothing of it that its kind of condition does not have. */
export const toContent = ({ requestedState, measure, form, section, field: pointer, condition, level, waivable, message }: CheckContentBody): AgencyCheckContent =>
  ({ requestedState, measure, form, section, field: pointer, condition: toCondition(condition), level, waivable, message: message.trim() });

function toCondition({ when, length, languages, kind, most }: ConditionBody): CheckCondition {
  switch (when) {
    case 'field-missing':
    case 'always': return { when };
    case 'shorter-than': return { when, length: length! };
    case 'language-not-in': return { when, languages: languages! };
    case 'attachment-missing': return { when, kind: kind! };
    case 'more-than': return { when, most: most! };
  }
}
