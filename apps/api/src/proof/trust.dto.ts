import type { ProposeTrustBody } from '@comity/http-contract';
import { CalendarDate, Id, Text, YesNo } from '../http/fields';

const PEM = 200_000;
const CERTIFICATES = 'Certificates in PEM, one after the other.';

export class ProposeTrustDto implements ProposeTrustBody {
  @Id({ optional: true, description: 'The partner; without it the policy is for every partner.' }) readonly partnerId?: string;
  @Text(1, PEM, { optional: true, description: `Roots under which certificates of signers are issued. ${CERTIFICATES}` }) readonly roots?: string;
  @Text(1, PEM, { optional: true, description: `Certificates that are believed by themselves. ${CERTIFICATES}` }) readonly certificates?: string;
  @Text(1, PEM, { optional: true, description: `Roots of time stamping authorities; without any, the other roots serve. ${CERTIFICATES}` }) readonly timeStampRoots?: string;
  @YesNo({ optional: true, description: 'A signature without a time stamp is doubted.' }) readonly timeStampRequired?: boolean;
  @CalendarDate({ description: 'First day on which it counts.' }) readonly from!: string;
  @CalendarDate({ optional: true, description: 'Last day on which it counts.' }) readonly to?: string;
  @Text(3, 1_000, { description: 'Where the certificates come from, and how they were compared.', example: 'Handed over on paper at the meeting in Thaleia; fingerprints read aloud.' }) readonly note!: string;
}
