import './letterhead/letterhead.css';

interface Words {
  readonly specimen: string;
  readonly specimenMore: string;
  readonly open: string;
  readonly frame: string;
}

/** A paper with invented content, as it would look. @param source address of the PDF below `/api` */
export function Specimen({ source, words }: { readonly source: string; readonly words: Words }) {
  return (
    <section aria-labelledby="specimen-title" className="specimen">
      <div className="specimen__bar">
        <h2 id="specimen-title">{words.specimen}</h2>
        <p className="small"><a className="link" href={`/api${source}`} target="_blank" rel="noreferrer">{words.open}</a></p>
      </div>
      <p className="muted small">{words.specimenMore}</p>
      <iframe key={source} className="paper-frame" title={words.frame} src={`/api${source}`} />
    </section>
  );
}
