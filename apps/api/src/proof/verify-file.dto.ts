import { Id } from '../http/fields';

export class VerifyFileDto {
  @Id({ optional: true, description: 'The agency it is said to be from.' }) readonly partnerId?: string;
}
