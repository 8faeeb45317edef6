import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACTIVITY, type ActivityMark, type ActivityQueue } from './activity';

export type ActivityFunction = (...args: unknown[]) => Promise<unknown>;

/** Finds the marked methods of all providers. */
@Injectable()
export class ActivityRegistry {
  constructor(private readonly discovery: DiscoveryService, private readonly scanner: MetadataScanner, private readonly reflector: Reflector) {}

  collect(queue: ActivityQueue): Record<string, ActivityFunction> {
    const found: Record<string, ActivityFunction> = {};
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      for (const [name, activity] of this.marked(instance, queue)) {
        if (found[name]) throw new Error(`Two activities are called ${name}.`);
        found[name] = activity;
      }
    }
    return found;
  }

  private *marked(instance: object, queue: ActivityQueue): Generator<[string, ActivityFunction]> {
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
    for (const key of this.scanner.getAllMethodNames(prototype)) {
      const method = prototype[key];
      const mark = typeof method === 'function' ? this.reflector.get<ActivityMark | undefined>(ACTIVITY, method as never) : undefined;
      if (mark?.queue === queue) yield [mark.name, (method as ActivityFunction).bind(instance)];
    }
  }
}
