import { Button } from '@mantine/core';
import { hasRight } from '@comity/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useMe } from '../../api/hooks';
import { sentenceOf } from '../../api/problem';
import { verifyFile } from '../../api/proof-queries';
import { agencies } from '../../api/queries';
import { ErrorSummary } from '../../components/error-summary';
import { Field } from '../../components/field';
import { Empty } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { proofText } from '../../text/proof';
import { shellText } from '../../text/shell';
import { Found } from '../signature/found';

const text = proofText.upload;

/** /verification: the signatures of a file that came another way. */
export function VerificationPage() {
  const { roles } = useMe();
  const partners = useQuery(agencies);
  const chooser = useRef<HTMLInputElement>(null);
  const [partner, setPartner] = useState('');
  const [missing, setMissing] = useState(false);
  const check = useMutation({ mutationFn: (file: File) => verifyFile(file, partner) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const file = chooser.current?.files?.[0];
    setMissing(file === undefined);
    if (file && !check.isPending) check.mutate(file);
  };
  if (!hasRight(roles, 'document.read')) return <><PageHeader eyebrow={text.eyebrow} title={text.title} /><Empty>{shellText.noCases}</Empty></>;
  const lines = missing ? [{ message: text.missing, field: 'file' }] : check.error ? [{ message: sentenceOf(check.error), field: 'file' }] : [];
  return (
    <>
      <PageHeader eyebrow={text.eyebrow} title={text.title} error={lines.length > 0} />
      <p className="lead">{text.lead}</p>
      <form className="form verification" onSubmit={submit} noValidate>
        <ErrorSummary title={text.failed} lines={lines} />
        <Field id="file" label={text.file} hint={text.fileHint} required error={missing ? text.missing : undefined}>
          {(wiring) => <input {...wiring} ref={chooser} type="file" accept="application/pdf,.pdf" onChange={() => { setMissing(false); check.reset(); }} />}
        </Field>
        <Field label={text.partner} hint={text.partnerHint}>
          {(wiring) => <select {...wiring} value={partner} onChange={({ currentTarget }) => setPartner(currentTarget.value)}><option value="">{text.anybody}</option>{(partners.data ?? []).filter(({ own }) => !own).map(({ id, code, name }) => <option key={id} value={id}>{code}, {name}</option>)}</select>}
        </Field>
        <div className="form__acts"><Button type="submit" variant="filled" loading={check.isPending}>{text.check}</Button>{check.isPending && <span role="status" className="muted small">{text.checking}</span>}</div>
      </form>
      {check.data && <Found found={check.data} />}
    </>
  );
}
