import type { LetterheadContentResponse } from '@comity/http-contract';
import { letterheadText as text } from '../../../text/letterhead';
import './letterhead.css';

/** A letterhead as words and picture. */
export function Head({ head: { name, nameNative, lang, address, picture }, source }: { readonly head: LetterheadContentResponse; readonly source: string }) {
  return (
    <div className="letterhead">
      {picture && <img className="letterhead__mark" src={`/api${source}/picture?${picture.sha256.slice(0, 12)}`} alt={text.alt(name)} width={picture.width} height={picture.height} style={{ inlineSize: 'auto', blockSize: 'auto' }} />}
      <div className="letterhead__words">
        <p className="letterhead__name"><bdi>{name}</bdi></p>
        {nameNative && <p {...(lang ? { lang } : {})} dir="auto">{nameNative}</p>}
        {address.map((line) => <p key={line} className="muted small" dir="auto">{line}</p>)}
        <p className="muted small">{picture ? text.points(picture.width, picture.height) : text.noPicture}</p>
      </div>
    </div>
  );
}
