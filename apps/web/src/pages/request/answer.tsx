import type { DocumentResponse, RequestResponse } from '@comity/http-contract';
import { requestText } from '../../text/request';
import { pageText } from '../../text/request-page';
import { calendarDay } from '../../time/format';
import { DownloadLink } from './document-links';

/** The open question, on our desk or on theirs. */
export function Question({ question }: { readonly question: NonNullable<RequestResponse['question']> }) {
  return (
    <section className="effect" aria-labelledby="question">
      <h2 id="question">{requestText.question}</h2>
      <p className="message__words" dir="auto">{question.text}</p>
      <p className="muted small">{requestText.answerBy} {calendarDay(question.answerBy)}</p>
    </section>
  );
}

/** The answer: how far the request is met, the files, and each refused part with its ground. */
export function Answer({ answer, files }: { readonly answer: NonNullable<RequestResponse['answer']>; readonly files: readonly DocumentResponse[] }) {
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{requestText.answer}</h2>
      <p className="answer__extent strong">{requestText.extents[answer.extent]}</p>
      {answer.note && <p className="message__words" dir="auto">{answer.note}</p>}
      {files.length > 0 && <ul className="linked">{files.map((file) => <li key={file.id}><DownloadLink file={file} /></li>)}</ul>}
      {answer.refused.length > 0 && (
        <ul className="measures">
          {answer.refused.map(({ part, ground, groundLabel, reason }) => (
            <li key={part + ground}>
              <p className="strong">{requestText.refusedPart(part, groundLabel)}</p>
              <p dir="auto">{reason}</p>
            </li>
          ))}
        </ul>
      )}
      {answer.note === null && files.length === 0 && answer.refused.length === 0 && <p className="muted small">{pageText.noDocument}</p>}
    </section>
  );
}
