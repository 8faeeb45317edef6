import { hasRight } from '@comity/domain';
import type { WordingDetailResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '../../../api/hooks';
import { wording } from '../../../api/letterhead-queries';
import { Found } from '../../../components/found';
import { Link } from '../../../components/link';
import { PageHeader } from '../../../components/page-header';
import { wordingsText as text } from '../../../text/letterhead';
import '../admin.css';
import '../../law/law-page.css';
import { Specimen } from '../specimen';
import { WordingMark } from '../wordings/wording-state';
import { Approvals } from './approvals';
import { Approve } from './approve';
import './wording.css';

/** /admin/wordings/:form/:lang: the wording to read, and who stands for it. */
export function WordingPage() {
  const { form = '', lang = '' } = useParams({ strict: false }) as { readonly form?: string; readonly lang?: string };
  const found = useQuery(wording(form, lang));
  return <Found query={found} words={text} list="/admin/wordings" back={text.toList}>{(shown) => <Shown key={`${form} ${lang}`} wording={shown} />}</Found>;
}

function Shown({ wording: shown }: { readonly wording: WordingDetailResponse }) {
  const { roles } = useMe();
  const { form, lang, title, language, state, sha256 } = shown;
  return (
    <>
      <PageHeader eyebrow={<><Link className="link" to="/admin/wordings">{text.title}</Link> · {language}</>} title={title} meta={<WordingMark state={state} />} />
      <div className="split split--request">
        <div>
          <Specimen source={`/agency/wordings/${form}/${lang}/specimen.pdf?state=${state}`} words={text} />
          <Texts wording={shown} />
        </div>
        <div>
          <section aria-labelledby="stands-title">
            <h2 id="stands-title">{text.stands}</h2>
            <p className="small">{text.more[state]}</p>
            <dl className="facts facts--stack"><dt>{text.digest}</dt><dd className="mono small wording-digest">{sha256}</dd></dl>
          </section>
          <Approvals wording={shown} />
          {state !== 'approved' && (hasRight(roles, 'wording.approve') ? <Approve wording={shown} /> : <p className="muted small">{text.noRight}</p>)}
        </div>
      </div>
    </>
  );
}

/** Some hundred lines: they are made when somebody wants to read them. */
function Texts({ wording: { lang, language, texts } }: { readonly wording: WordingDetailResponse }) {
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="texts-title">
      <h2 id="texts-title">{text.texts(texts.length)}</h2>
      <p className="muted small">{text.textsMore}</p>
      <details className="wording-texts" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{text.show}</summary>
        {open && <table className="wording-table" aria-labelledby="texts-title">
          <thead><tr><th scope="col">{text.english}</th><th scope="col">{language}</th></tr></thead>
          <tbody>{texts.map(({ where, english, text: own }, n) => <tr key={`${n} ${where}`}><td lang="en">{english}</td><td lang={lang} dir="auto">{own}</td></tr>)}</tbody>
        </table>}
      </details>
    </section>
  );
}
