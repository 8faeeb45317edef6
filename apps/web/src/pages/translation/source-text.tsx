import type { TranslationSegmentResponse } from '@comity/http-contract';
import { Fragment, type ReactNode } from 'react';

/** The original with the terms of the glossary marked. */
export function SourceText({ segment: { source, terms }, lang }: { readonly segment: TranslationSegmentResponse; readonly lang: string }) {
  const parts: ReactNode[] = [];
  let place = 0;
  for (const { from, to, rendering } of terms) {
    parts.push(<Fragment key={place}>{source.slice(place, from)}</Fragment>, <span key={from} className="segment__term" title={rendering}>{source.slice(from, to)}</span>);
    place = to;
  }
  return <p className="segment__source" lang={lang} dir="auto">{parts}{source.slice(place)}</p>;
}
