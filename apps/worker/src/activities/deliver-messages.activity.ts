import { Injectable } from '@nestjs/common';
import { heartbeat } from '@temporalio/activity';
import { Activity } from '@comity/temporal/worker';
import type { DeliveryActivities, RequestRef } from '@comity/workflows/contract';
import { Deliveries } from '../delivery/deliveries';

@Injectable()
export class DeliverMessages implements DeliveryActivities {
  constructor(private readonly deliveries: Deliveries) {}

  @Activity('delivery')
  async deliverMessages({ agencyId, requestId }: RequestRef): Promise<{ delivered: number }> {
    return { delivered: await this.deliveries.ofRequest(agencyId, requestId, () => heartbeat()) };
  }
}
