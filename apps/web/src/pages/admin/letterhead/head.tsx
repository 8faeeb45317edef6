import type { LetterheadContentResponse, LetterheadPictureResponse } from '@comity/http-contract';
import { letterheadText as text } from '../../../text/letterhead';
import './letterhead.css';

/** The picture is shown in a box of this size, never larger than it is. */
const BOX = { width: 224, height: 56 } as const;

function shown({ width, height }: LetterheadPictureResponse): { readonly inlineSize: number; readonly blockSize: number } {
  const factor = Math.min(1, BOX.width / width, BOX.height / height);
  return { inlineSize: width * factor, blockSize: height * factor };
}

/** A letterhead as words and picture. */
export function Head({ head: { name, nameNative, lang, address, picture }, source }: { readonly head: LetterheadContentResponse; readonly source: string }) {
  return (
    <div className="letterhead">
      {picture && <img className="letterhead__mark" src={`/api${source}/picture?${picture.sha256.slice(0, 12)}`} alt={text.alt(name)} style={shown(picture)} />}
      <div className="letterhead__words">
        <p className="letterhead__name"><bdi>{name}</bdi></p>
        {nameNative && <p {...(lang ? { lang } : {})} dir="auto">{nameNative}</p>}
        {address.map((line) => <p key={line} className="muted small" dir="auto">{line}</p>)}
        <p className="muted small">{picture ? text.points(picture.width, picture.height) : text.noPicture}</p>
      </div>
    </div>
  );
}
