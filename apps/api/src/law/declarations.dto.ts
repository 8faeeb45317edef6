import type { DeclaredAddress, Declarations, Reservation } from '@comity/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, ValidateIf, ValidateNested } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { Text, Texts, Whole, YesNo } from '../http/fields';

export class DeclaredAddressBody implements DeclaredAddress {
  @Text(1, 300) readonly name!: string;
  @Texts(8, 200, { optional: true, description: 'Lines of the address.' }) readonly address?: readonly string[];
  @Text(3, 200, { optional: true }) readonly email?: string;
  @Text(3, 60, { optional: true }) readonly tel?: string;
}

const Address = (description: string): PropertyDecorator =>
  applyDecorators(ValidateIf((_object, value) => value !== undefined), IsObject(), ValidateNested(), Type(() => DeclaredAddressBody), ApiProperty({ type: () => DeclaredAddressBody, required: false, description }));

/** What a State has declared: each with a type of its own, absent where it is not recorded. */
export class DeclarationsBody implements Declarations {
  @Texts(20, 3, { optional: true, description: 'Accepted languages, ISO 639-1.' }) readonly languages?: readonly string[];
  @Address('Central authority.') readonly centralAuthority?: DeclaredAddressBody;
  @Address('Contact point of day and night.') readonly contactPoint24x7?: DeclaredAddressBody;
  @Texts(10, 60, { optional: true, description: 'Codes of channels, the preferred one first.' }) readonly channels?: readonly string[];
  @Whole(1, 50, { optional: true, description: 'ETS 30 Art. 7(3): days before the appearance, at most 50.' }) readonly summonsDays?: number;
  @YesNo({ optional: true, description: 'Dual criminality is asked for where the text lets the State.' }) readonly dualCriminalityReserved?: boolean;
  @YesNo({ optional: true, description: 'CETS 209 Art. 4(5): consent can be revoked.' }) readonly consentRevocable?: boolean;
  @YesNo({ optional: true, description: 'CETS 209 Art. 5: consent waives speciality.' }) readonly specialityWaived?: boolean;
  @YesNo({ optional: true, description: 'CETS 224 Art. 7(5): orders to providers are notified to the State.' }) readonly notificationRequired?: boolean;
  @YesNo({ optional: true, description: 'CETS 224 Art. 9: a request for assistance follows an emergency disclosure.' }) readonly assistanceAskedAfterwards?: boolean;
  @Texts(20, 60, { optional: true, description: 'Codes of accepted procedures.' }) readonly acceptedProcedures?: readonly string[];
}

export class ReservationBody implements Reservation {
  @Text(1, 60, { example: '7(9)' }) readonly article!: string;
  @Text(1, 2000) readonly text!: string;
}
