import { Button, Modal } from '@mantine/core';
import type { LetterheadResponse } from '@comity/http-contract';
import { useId, useState, type FormEvent } from 'react';
import { Problem, sentenceOf } from '../../../api/problem';
import { ErrorSummary, type SummaryLine } from '../../../components/error-summary';
import { Field } from '../../../components/field';
import { useGo } from '../../../components/link';
import { languageName, languages } from '../../../forms/codes';
import { announce } from '../../../shell/announcer';
import { letterheadText as text } from '../../../text/letterhead';
import { PictureChoice } from './picture-choice';
import { useProposeLetterhead, type GivenLetterhead } from './use-propose';

const begin = ({ name, nameNative, lang, address, picture }: LetterheadResponse): GivenLetterhead =>
  ({ name, nameNative: nameNative ?? '', lang: lang ?? '', address: address.join('\n'), picture: picture ? 'keep' : 'none', reason: '' });

type Missing = Partial<Record<keyof GivenLetterhead | 'file', string>>;

function missingIn(given: GivenLetterhead, file: File | null): Missing {
  const { give } = text;
  const [native, lang] = [given.nameNative.trim() !== '', given.lang !== ''];
  return {
    ...(given.name.trim() === '' ? { name: give.name } : {}), ...(native && !lang ? { lang: give.lang } : {}), ...(lang && !native ? { nameNative: give.nameNative } : {}),
    ...(given.picture === 'new' && !file ? { file: give.file } : {}), ...(given.reason.trim() === '' ? { reason: give.reason } : {}),
  };
}

/** Another head for the papers of the agency. It leads on to the proposal with its specimen. */
export function ProposeLetterhead({ present, close }: { readonly present: LetterheadResponse; readonly close: () => void }) {
  const go = useGo();
  const id = useId();
  const [given, setGiven] = useState(begin(present));
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState<Missing>({});
  const propose = useProposeLetterhead();
  const lines: readonly SummaryLine[] = propose.error ? saidNo(propose.error, id) : Object.entries(missing).map(([field, message]) => ({ message, field: id + field }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (propose.isPending) return;
    const found = missingIn(given, file);
    setMissing(found);
    propose.reset();
    if (Object.keys(found).length === 0) propose.mutate({ given, file }, { onSuccess: (made) => { announce(text.proposed); go(`/admin/letterhead/${made.id}`); } });
  };
  const change = (name: keyof GivenLetterhead) => ({ currentTarget }: { readonly currentTarget: { readonly value: string } }): void => setGiven({ ...given, [name]: currentTarget.value });
  return (
    <Modal opened onClose={close} closeOnClickOutside={false} size="lg" title={text.dialog} closeButtonProps={{ 'aria-label': text.close }}>
      <form className="form" onSubmit={submit} noValidate>
        <ErrorSummary title={text.notProposed} lines={lines} />
        <p className="lead">{text.needsTwo}</p>
        <Field id={`${id}name`} label={text.name} hint={text.nameHint} required error={missing.name}>{(wiring) => <input {...wiring} dir="auto" maxLength={160} value={given.name} onChange={change('name')} />}</Field>
        <Field id={`${id}nameNative`} label={text.nameNative} hint={text.nameNativeHint} error={missing.nameNative}>{(wiring) => <input {...wiring} dir="auto" lang={given.lang || undefined} maxLength={160} value={given.nameNative} onChange={change('nameNative')} />}</Field>
        <Field id={`${id}lang`} label={text.lang} hint={text.langHint} error={missing.lang}>
          {(wiring) => <select {...wiring} value={given.lang} onChange={change('lang')}><option value="">{text.noLanguage}</option>{given.lang !== '' && !languages().some(({ value }) => value === given.lang) && <option value={given.lang}>{languageName(given.lang)}</option>}{languages().map(({ value, label }) => <option key={value} value={value}>{label}</option>)}</select>}
        </Field>
        <Field id={`${id}address`} label={text.address} hint={text.addressHint}>{(wiring) => <textarea {...wiring} dir="auto" rows={4} maxLength={800} value={given.address} onChange={change('address')} />}</Field>
        <PictureChoice id={id} mayKeep={present.picture !== null} choice={given.picture} choose={(picture) => setGiven({ ...given, picture })} take={setFile} error={missing.file} />
        <Field id={`${id}reason`} label={text.reason} hint={text.reasonHint} required error={missing.reason}>{(wiring) => <textarea {...wiring} rows={3} maxLength={2_000} value={given.reason} onChange={change('reason')} />}</Field>
        <div className="form__acts"><Button type="submit" variant="filled" loading={propose.isPending}>{text.submit}</Button><Button onClick={close}>{text.cancel}</Button></div>
      </form>
    </Modal>
  );
}

/** What the server said no to, each line leading to its field. */
function saidNo(error: Error, id: string): readonly SummaryLine[] {
  const fields = error instanceof Problem ? error.fields : [];
  if (fields.length === 0) return [{ message: sentenceOf(error) }];
  return fields.map(({ field, message }) => ({ message, ...(field === '' ? {} : { field: id + (field.split('/')[1] ?? '') }) }));
}
