import { openDraft } from '../engine/drafting.mjs';

const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The life of a request over HTTP: start, then eight transitions by people. On each side three clocks are set (target
 * for the acknowledgement, date for the information, minimum of the preservation) and two stopped in time; the paper is made and handed
 * over: two documents.
 */
export async function life({ author, checker, officer }, watch) {
  const { id, version } = await openDraft(author);
  await author.command(id, 'SubmitForReview', version);
  await checker.command(id, 'ApproveAndSend', { ...version, method: 'handwritten', receiptTargetHours: 12 });
  const theirs = await watch.arrives(id);
  await officer.command(theirs, 'AcknowledgeReceipt');
  await officer.command(theirs, 'AskForInformation', { question: 'Which account first?', answerBy: inDays(5) });
  await watch.reaches(id, 'information-needed');
  await author.command(id, 'AnswerInformation', { text: 'The first one.' });
  await watch.reaches(theirs, 'acknowledged');
  await officer.command(theirs, 'RecordPreservation', { effectedOn: inDays(-1), provider: 'Mail Provider of Tskaldidi', providerReference: 'MP-77' });
  await watch.reaches(id, 'replied');
  await author.command(id, 'Close', { outcome: 'obtained' });
  await watch.partnerCloses(theirs);
  await officer.command(theirs, 'Close', { outcome: 'executed' });
}
