import type { RequestResponse, SecondLanguageBody, SecondLanguageOption, SecondLanguageResponse } from '@comity/http-contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/http';
import { sentenceOf } from '../../api/problem';
import { documentKey, secondLanguageOf, translatedPath } from '../../api/translation-queries';
import { Field } from '../../components/field';
import { Link } from '../../components/link';
import { languageName } from '../../forms/codes';
import { translationText as text } from '../../text/translation';

interface Props {
  readonly request: RequestResponse;
  /** A standard document of the request; its draft where left out. */
  readonly standardDocumentId?: string;
}

/** The languages of the paper, above its sections and its preview: chooses the second, says what the other side reads, and how far the translation is. */
export function SecondLanguage({ request, standardDocumentId }: Props) {
  const of = { requestId: request.id, standardDocumentId: standardDocumentId ?? null };
  const page = `/requests/${request.reference}${standardDocumentId === undefined ? '' : `/standard-documents/${standardDocumentId}`}/translation`;
  const read = useQuery(secondLanguageOf(of));
  const client = useQueryClient();
  const choose = useMutation({
    mutationFn: (body: SecondLanguageBody) => call<SecondLanguageResponse>(`${translatedPath(of)}${standardDocumentId === undefined ? '/draft' : ''}/also`, { method: 'PUT', body }),
    onSuccess: (answer) => {
      client.setQueryData(secondLanguageOf(of).queryKey, answer);
      return client.invalidateQueries({ queryKey: documentKey(of), exact: true });
    },
  });
  if (!read.data) return null;
  const { lang, also, arrangement, choices, progress } = read.data;
  const option = choices.find(({ lang }) => lang === also);
  return (
    <section className="second-language" aria-labelledby="languages-title">
      <h2 id="languages-title">{text.languages}</h2>
      <Field label={text.second} error={choose.error ? `${text.failed}. ${sentenceOf(choose.error)}` : undefined}>
        {(wiring) => (
          <select {...wiring} value={also ?? ''} disabled={choose.isPending} onChange={({ currentTarget }) => choose.mutate({ also: currentTarget.value || null, ...(arrangement ? { arrangement } : {}) })}>
            <option value="">{text.none}</option>
            {groupsOf(choices, request.partner.name).map(({ label, of }) => <optgroup key={label} label={label}>{of.map(({ lang, name }) => <option key={lang} value={lang}>{name}</option>)}</optgroup>)}
          </select>
        )}
      </Field>
      {also !== null && (
        <Field label={text.arrangement}>
          {(wiring) => (
            <select {...wiring} value={arrangement ?? ''} disabled={choose.isPending} onChange={({ currentTarget }) => choose.mutate({ also, ...arranged(currentTarget.value) })}>
              <option value="">{text.asFits}</option>
              <option value="beside">{text.beside}</option>
              <option value="after">{text.after}</option>
            </select>
          )}
        </Field>
      )}
      <div className="second-language__said small">
        <p>{text.first(languageName(lang))} <Reads partner={request.partner.name} languages={request.partnerAgency.languages} lang={lang} also={also} /></p>
        {option && <p>{text.wording[option.wording]} {arrangement === null && text.asFitsMore}</p>}
        {progress && <p>{text.progress(progress)}. <Link className="link" to={page}>{text.translate}</Link></p>}
      </div>
    </section>
  );
}

/** Whether the other side reads the paper as it is, as far as its languages are recorded. */
function Reads({ partner, languages, lang, also }: { readonly partner: string; readonly languages: readonly string[]; readonly lang: string; readonly also: string | null }) {
  if (languages.length === 0) return <span className="muted">{text.notRecorded(partner)}</span>;
  const reads = (one: string | null): boolean => one !== null && languages.some((other) => other.split('-')[0] === one.split('-')[0]);
  const said = text.reads(partner, languages.map(languageName).join(', '));
  if (reads(lang)) return <span className="muted">{said}</span>;
  if (reads(also)) return <span>{said} {text.needed}</span>;
  return <strong>{said} {text.unread(languageName(lang), also === null ? null : languageName(also))}</strong>;
}

const arranged = (value: string): Pick<SecondLanguageBody, 'arrangement'> => (value === 'beside' || value === 'after' ? { arrangement: value } : {});

function groupsOf(choices: readonly SecondLanguageOption[], partner: string): readonly { readonly label: string; readonly of: readonly SecondLanguageOption[] }[] {
  const groups = [
    { label: text.groups.accepted(partner), of: choices.filter(({ accepted }) => accepted) },
    { label: text.groups.full, of: choices.filter(({ accepted, wording }) => !accepted && wording === 'full') },
    { label: text.groups.english, of: choices.filter(({ accepted, wording }) => !accepted && wording === 'english') },
  ];
  return groups.filter(({ of }) => of.length > 0);
}
