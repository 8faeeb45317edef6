import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Client, Connection } from '@temporalio/client';
import { EngineStore } from './engine-store';
import { TEMPORAL_OPTIONS, type TemporalOptions } from './options';
import { RequestGateway } from './request-gateway';

/** The client side: connects at the first call, so that a program starts while the server is away. */
@Module({})
export class TemporalModule implements OnApplicationShutdown {
  constructor(@Inject(Connection) private readonly connection: Connection, @Inject(RequestGateway) private readonly gateway: RequestGateway) {}

  static forRoot(options: TemporalOptions): DynamicModule {
    return {
      module: TemporalModule,
      global: true,
      providers: [
        { provide: TEMPORAL_OPTIONS, useValue: options },
        { provide: Connection, useFactory: () => Connection.lazy({ address: options.address }) },
        { provide: Client, inject: [Connection], useFactory: (connection: Connection) => new Client({ connection, namespace: options.namespace }) },
        { provide: RequestGateway, inject: [Client], useFactory: (client: Client) => new RequestGateway(client, options) },
        { provide: EngineStore, inject: [Client], useFactory: (client: Client) => new EngineStore(client, options) },
      ],
      exports: [TEMPORAL_OPTIONS, Client, RequestGateway, EngineStore],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.gateway.idle();
    await this.connection.close();
  }
}
