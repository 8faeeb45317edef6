import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUuid } from '@comity/platform';
import { notFound } from './problem';

/** An id in a path. What is no id gets the answer of an id that nobody has. */
@Injectable()
export class KnownId implements PipeTransform<string, string> {
  transform(value: string): string {
    const id = value.toLowerCase();
    if (!isUuid(id)) throw notFound();
    return id;
  }
}
