import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { IssuedController } from './issued.controller';
import { IssuedListController } from './issued-list.controller';
import { IssuedListDesk } from './issued-list-desk';
import { SignatureMethodsController } from './signature-methods.controller';
import { TrustController } from './trust.controller';
import { TrustDesk } from './trust-desk';
import { VerificationDesk } from './verification-desk';
import { VerificationsController } from './verifications.controller';

/** Whether a paper was issued, whether its signatures hold, and whom to believe. */
@Module({
  imports: [DocumentsModule],
  controllers: [IssuedController, IssuedListController, SignatureMethodsController, VerificationsController, TrustController],
  providers: [IssuedListDesk, VerificationDesk, TrustDesk],
})
export class ProofModule {}
