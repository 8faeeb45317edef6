import { formDefinition, type FormId } from '@comity/domain';
import type { WordingApprovalResponse, WordingResponse } from '@comity/http-contract';
import type { WordingApprovalRecord, WordingRecord } from '@comity/persistence';
import { instant, instantOrNull } from '../http/instants';

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

export const toApproval = (row: WordingApprovalRecord): WordingApprovalResponse => ({
  id: row.id, wordingSha256: row.wordingSha256, name: row.approvedBy, post: row.post, competence: row.competence, approvedOn: row.approvedOn,
  enteredBy: row.enteredBy, enteredAt: instant(row.enteredAt), withdrawnBy: row.withdrawnBy, withdrawnAt: instantOrNull(row.withdrawnAt), withdrawnBecause: row.withdrawnBecause,
});

export const toWording = ({ form, lang, sha256, state, approvals }: WordingRecord): WordingResponse => ({
  form, title: formDefinition(form as FormId).title, lang, language: languages.of(lang) ?? lang, sha256, state, approvals: approvals.map(toApproval),
});
