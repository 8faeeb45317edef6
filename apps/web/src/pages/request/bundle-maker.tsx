import { Button } from '@mantine/core';
import type { DocumentResponse, RequestResponse } from '@comity/http-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { bytes, queryString } from '../../api/http';
import { sentenceOf } from '../../api/problem';
import { save } from '../../api/save';
import { ErrorSummary } from '../../components/error-summary';
import { Field } from '../../components/field';
import { announce } from '../../shell/announcer';
import { bundleText as text } from '../../text/bundle';
import { BundleFiles } from './bundle-files';
import { ordered, paperFirst, type BundleChoice, type BundleKind, type BundleReader } from './bundle-order';
import { isHeld } from './document-links';

const kinds = Object.keys(text.kinds) as readonly BundleKind[];
const readers = Object.keys(text.readers) as readonly BundleReader[];

/** Files of a request as one file: which, in which order, in which form, and for whom. */
export function BundleMaker({ request, files }: { readonly request: RequestResponse; readonly files: readonly DocumentResponse[] }) {
  const client = useQueryClient();
  const [choice, setChoice] = useState<BundleChoice>({ order: paperFirst(files), left: new Set() });
  const [as, setAs] = useState<BundleKind>('pdf');
  const [reader, setReader] = useState<BundleReader>('file');
  const [empty, setEmpty] = useState(false);
  const making = useMutation({
    mutationFn: (ids: readonly string[]) => bytes(`/requests/${request.id}/bundle${queryString({ as, for: reader, documents: ids.join(',') })}`),
    onSuccess: (content) => {
      save(content, `${request.reference} ${text.names[as]}`);
      announce(text.made);
    },
    // Each file was read for it, and its custody says so.
    onSettled: () => client.invalidateQueries({ queryKey: ['request', request.id, 'documents'] }),
  });
  const taken = ordered(files, choice).filter((file) => !choice.left.has(file.id) && !isHeld(file)).map(({ id }) => id);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setEmpty(taken.length === 0);
    if (taken.length > 0 && !making.isPending) making.mutate(taken);
  };
  const wrong = empty ? [{ message: text.none, field: 'bundle-files' }] : making.error ? [{ message: sentenceOf(making.error) }] : [];
  return (
    <details className="bundle-maker">
      <summary>{text.title}</summary>
      <form className="form" onSubmit={submit} noValidate>
        <p className="muted">{text.lead}</p>
        <ErrorSummary title={text.failed} lines={wrong} />
        <BundleFiles files={ordered(files, choice)} choice={choice} choose={setChoice} />
        <fieldset className="field">
          <legend className="field-label">{text.as}</legend>
          {kinds.map((kind) => <label key={kind} className="bundle-maker__way"><input type="radio" name="bundle-as" checked={as === kind} onChange={() => setAs(kind)} /> {text.kinds[kind]}</label>)}
        </fieldset>
        <Field label={text.reader} hint={text.readerHints[reader]}>
          {(wiring) => <select {...wiring} className="control control--short" value={reader} onChange={({ currentTarget }) => setReader(currentTarget.value as BundleReader)}>{readers.map((one) => <option key={one} value={one}>{text.readers[one]}</option>)}</select>}
        </Field>
        <p className="form__acts"><Button type="submit" variant="filled" loading={making.isPending}>{text.make}</Button> {making.isPending && <span role="status" className="muted">{text.making}</span>}</p>
      </form>
    </details>
  );
}
