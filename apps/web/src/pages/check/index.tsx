import { Button } from '@mantine/core';
import { readPaperCode } from '@comity/domain';
import { useParams } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '../../components/error-summary';
import { Field } from '../../components/field';
import { Mark } from '../../components/glyph';
import { Link } from '../../components/link';
import { PageHeader } from '../../components/page-header';
import { useAddress } from '../../shell/address';
import { checkText as text } from '../../text/proof';
import { Answer, type Question } from './answer';
import { FileDrop, type CheckedFile } from './file-drop';
import './check-page.css';

/** /check and /check/:code, for everybody: was this paper issued, by whom, and does it stand? */
export function CheckPage() {
  const { code: given } = useParams({ strict: false });
  const { go } = useAddress();
  const [typed, setTyped] = useState(given ?? '');
  const [wrong, setWrong] = useState(false);
  const [file, setFile] = useState<CheckedFile | null>(null);
  const inAddress = given === undefined ? null : readPaperCode(given);
  const unreadable = wrong || (file === null && given !== undefined && inAddress === null);
  const question: Question | null = wrong ? null : file ? { asked: file.sha256, fileName: file.name } : inAddress === null ? null : { asked: inAddress };
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    const read = readPaperCode(typed);
    setWrong(read === null);
    setFile(null);
    if (read === null) return;
    go(`/check/${read}`);
  };
  return (
    <div className="check">
      <header className="check__top"><p className="brand"><Mark size={24} /><span>Comity</span></p><Link className="link" to="/sign-in">{text.signIn}</Link></header>
      <main id="main" className="check__main">
        <PageHeader title={text.title} error={unreadable} />
        <p className="lead check__lead">{text.lead}</p>
        {question && <Answer key={question.asked} {...question} />}
        <form className="check__form" onSubmit={ask} noValidate>
          <ErrorSummary title={text.notAsked} lines={unreadable ? [{ message: text.missing, field: 'code' }] : []} />
          <Field id="code" label={text.code} hint={text.codeHint} error={unreadable ? text.missing : undefined} required>
            {(wiring) => <input {...wiring} className="control mono check__code" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={120} value={typed} onChange={({ currentTarget }) => { setTyped(currentTarget.value); setWrong(false); }} />}
          </Field>
          <Button type="submit" variant="filled">{text.ask}</Button>
        </form>
        <FileDrop onDigest={(read) => { setWrong(false); setTyped(''); setFile(read); }} />
      </main>
    </div>
  );
}
