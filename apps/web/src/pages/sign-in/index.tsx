import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { sentenceOf } from '../../api/problem';
import { useSignIn } from '../../api/session';
import { ErrorSummary, type SummaryLine } from '../../components/error-summary';
import { Field } from '../../components/field';
import { DateGlyph, Mark } from '../../components/glyph';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { useAddress } from '../../shell/address';
import { homeOf } from '../../shell/home';
import { signInText as text } from '../../text/shell';
import { TwoLanes } from './two-lanes';

/** Only addresses of these pages, never of another site. */
const ownAddress = (back: string | undefined): string | null => (back && /^\/(?![/\\])/.test(back) && !back.startsWith('/sign-in') && back !== '/' ? back : null);

export function SignInPage() {
  const { search, go } = useAddress();
  const signIn = useSignIn();
  const [missing, setMissing] = useState<readonly SummaryLine[]>([]);
  const [shown, setShown] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [email, password] = [String(form.get('email') ?? '').trim(), String(form.get('password') ?? '')];
    const absent = [...(email ? [] : [{ field: 'email', message: text.giveEmail }]), ...(password ? [] : [{ field: 'password', message: text.givePassword }])];
    setMissing(absent);
    signIn.reset();
    if (absent.length === 0 && !signIn.isPending) signIn.mutate({ email, password }, { onSuccess: ({ roles }) => go(ownAddress(search['back']) ?? homeOf(roles), { replace: true }) });
  };
  const lines = missing.length > 0 ? missing : signIn.isError ? [{ message: sentenceOf(signIn.error), field: 'email' }] : [];
  const errorOf = (field: string): string | undefined => missing.find((line) => line.field === field)?.message;
  return (
    <div className="signin">
      <main className="signin__form" id="main">
        <p className="brand"><Mark size={24} /><span>Comity</span></p>
        <form onSubmit={submit} noValidate>
          <PageHeader title={text.title} error={lines.length > 0} />
          {search['ended'] && lines.length === 0 && <Notice tone="info" title={text.ended}><p>{text.endedMore}</p></Notice>}
          <ErrorSummary title={text.error} lines={lines} />
          <Field id="email" label={text.email} error={errorOf('email')} required>{(wiring) => <input {...wiring} name="email" type="email" autoComplete="username" />}</Field>
          <div>
            <Field id="password" label={text.password} error={errorOf('password')} required>{(wiring) => <input {...wiring} name="password" type={shown ? 'text' : 'password'} autoComplete="current-password" />}</Field>
            <label className="choice choice--small"><input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} /> <span>{text.show}</span></label>
          </div>
          <Button size="md" type="submit" variant="filled" fullWidth loading={signIn.isPending}>{text.submit}</Button>
          <p className="muted small">{text.cannot}</p>
          <Demonstration />
        </form>
        <p className="muted small">{text.recorded}</p>
      </main>
      <aside className="signin__aside" aria-label={text.about}>
        <TwoLanes />
        <ul className="signin__key"><li><DateGlyph kind="act-by" /> {text.actBy}</li><li><DateGlyph kind="legal" /> {text.legal}</li></ul>
      </aside>
    </div>
  );
}

const demonstration = document.querySelector<HTMLMetaElement>('meta[name="comity-mode"]')?.content === 'demonstration';

/** Nobody should take invented cases for real ones, nor type a real password here. */
function Demonstration() {
  return demonstration ? <Notice tone="info" title={text.demonstration}><p>{text.demonstrationMore}</p></Notice> : null;
}
