import type { RequestResponse, SecondLanguageBody, SecondLanguageOption, SecondLanguageResponse } from '@comity/http-contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/http';
import { sentenceOf } from '../../api/problem';
import { documentKey, secondLanguageOf, translatedPath } from '../../api/translation-queries';
import { Field } from '../../components/field';
import { Link } from '../../components/link';
import { translationText as text } from '../../text/translation';

interface Props {
  readonly request: RequestResponse;
  /** A standard document of the request; its draft where left out. */
  readonly standardDocumentId?: string;
}

/** Chooses the second language of the paper, and says how far its translation is. */
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
  const { also, arrangement, choices, progress } = read.data;
  const option = choices.find(({ lang }) => lang === also);
  return (
    <section className="second-language" aria-labelledby="languages-title">
      <h2 id="languages-title">{text.languages}</h2>
      <Field label={text.second} hint={option && text.wording[option.wording]} error={choose.error ? `${text.failed}. ${sentenceOf(choose.error)}` : undefined}>
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
      {progress && <p className="small">{text.progress(progress)}. <Link className="link" to={page}>{text.translate}</Link></p>}
    </section>
  );
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
