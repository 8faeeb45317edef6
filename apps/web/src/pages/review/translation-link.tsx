import type { RequestResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { secondLanguage } from '../../api/translation-queries';
import { Link } from '../../components/link';
import { translationText as text } from '../../text/translation';

/** Leads to the translation where the paper has a second language: who checks it sees whose it is, paragraph by paragraph. */
export function TranslationLink({ request }: { readonly request: RequestResponse }) {
  const chosen = useQuery(secondLanguage(request.id)).data;
  const name = chosen?.choices.find(({ lang }) => lang === chosen.also)?.name;
  if (name === undefined || !chosen?.progress) return null;
  return <span><Link className="link" to={`/requests/${request.reference}/translation`}>{text.title(name)}</Link>: {text.progress(chosen.progress)}</span>;
}
