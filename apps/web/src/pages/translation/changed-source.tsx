import { translationText as text } from '../../text/translation';
import { textDifferences } from './text-differences';

/** What changed in the original since it was translated; said in words too, not by colour alone. */
export function ChangedSource({ before, after, lang }: { readonly before: string; readonly after: string; readonly lang: string }) {
  return (
    <div className="segment__changed">
      <p className="strong">{text.staleTitle}</p>
      <p className="muted">{text.staleMore}</p>
      <p lang={lang} dir="auto">
        {textDifferences(before, after).map(({ text: words, kind }, i) => {
          if (kind === 'same') return <span key={i}>{words}</span>;
          return kind === 'removed'
            ? <del key={i}><span className="vh" lang="en"> {text.removed}: </span>{words}</del>
            : <ins key={i}><span className="vh" lang="en"> {text.added}: </span>{words}</ins>;
        })}
      </p>
    </div>
  );
}
