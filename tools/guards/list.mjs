const NEVER = 'if (false) ';

/**
 * One guard of each kind: where it stands, the exact text that takes it out, and the one spec that must fail then.
 * `names` narrows the spec to the tests that are about this guard.
 */
export const guards = [
  {
    guard: 'the role of a person is checked when it is decided',
    file: 'libs/domain/src/requests/decide.ts',
    text: "if (actor.kind === 'person' && !allowed.some((role) => actor.roles.includes(role))) {", without: `${NEVER}{`,
    spec: 'libs/domain/src/requests/decide.spec.ts', names: 'who may decide',
  },
  {
    guard: 'nobody approves what he or she has written',
    file: 'libs/domain/src/requests/decide-outgoing.ts',
    text: "if (isEditor(facts)) return refuse('APPROVER_IS_AUTHOR'", without: `${NEVER}return refuse('APPROVER_IS_AUTHOR'`,
    spec: 'libs/domain/src/requests/decide.spec.ts', names: 'refuses approval by the author',
  },
  {
    guard: 'row-level security by equality of the agency',
    file: 'migrations/src/1763700300000-isolation.ts',
    text: "USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)", without: 'USING (true)',
    spec: 'test/integration/isolation-database.spec.ts',
  },
  {
    guard: 'row-level security of the law that an agency has adopted',
    file: 'migrations/src/1764000100000-adopted-law.ts',
    text: "USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)", without: 'USING (true)',
    spec: 'test/integration/isolation-database.spec.ts',
  },
  {
    guard: 'nobody adopts what he or she has proposed',
    file: 'libs/domain/src/shared/two-people.ts',
    text: "if (decision === 'adopt' && own) return", without: `${NEVER}return`,
    spec: 'libs/domain/src/law/law-change.spec.ts', names: 'a decision on a proposal',
  },
  {
    guard: 'the database refuses one person in both places',
    file: 'migrations/src/1764000100000-adopted-law.ts',
    text: "CHECK (state NOT IN ('adopted', 'rejected') OR decided_by <> proposed_by)", without: 'CHECK (true)',
    spec: 'test/integration/adopted-law.spec.ts', names: 'the database itself refuses',
  },
  {
    guard: 'a proposal is adopted as it was read',
    file: 'libs/persistence/src/law/decide-change.ts',
    text: 'if (given.seenNumber !== undefined && given.seenNumber !== before.parts.number) {', without: `${NEVER}{`,
    spec: 'test/api/law.spec.ts', names: 'needs two administrators',
  },
  {
    guard: 'nobody adopts his own check',
    file: 'migrations/src/1764000900000-requirements.ts',
    text: "CHECK (state IN ('proposed', 'withdrawn') OR decided_by <> proposed_by)", without: 'CHECK (true)',
    spec: 'test/integration/agency-checks.spec.ts', names: 'nobody adopts his own check',
  },
  {
    guard: 'row-level security of the checks of an agency',
    file: 'migrations/src/1764000900000-requirements.ts',
    text: "USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)", without: 'USING (true)',
    spec: 'test/integration/agency-checks.spec.ts', names: 'belongs to one agency',
  },
  {
    guard: 'what was written about a request is for those who read requests',
    file: 'libs/persistence/src/checks/suggestions.ts',
    text: "if (!hasRight(roles, 'request.read')) return null;", without: '',
    spec: 'test/integration/agency-checks.spec.ts', names: 'suggests a check when our own checker returns it',
  },
  {
    guard: 'a requirement holds on its own days alone',
    file: 'libs/domain/src/requirements/requirements-for.ts',
    text: 'holdsOn(requirement, day) && concerns', without: 'concerns',
    spec: 'libs/domain/src/requirements/requirements.spec.ts', names: 'never fires outside its dates',
  },
  {
    guard: 'a message that came before is not taken again',
    file: 'libs/persistence/src/messages/inbox.ts',
    text: 'if (inserted.length === 0) return this.again', without: `${NEVER}return this.again`,
    spec: 'test/integration/messages.spec.ts', names: 'however often the same message arrives',
  },
  {
    guard: 'unique key of the inbox (recipient, sender, message)',
    file: 'migrations/src/1763700200000-clocks-messages-documents.ts',
    text: 'UNIQUE (agency_id, sender_agency_id, message_id)', without: 'CHECK (true)',
    spec: 'test/guards/unique-keys.spec.ts', names: 'inbox',
  },
  {
    guard: 'unique key of the ladder (clock, due version, rung)',
    file: 'migrations/src/1763700200000-clocks-messages-documents.ts',
    text: 'UNIQUE (clock_id, due_version, rung)', without: 'CHECK (true)',
    spec: 'test/guards/unique-keys.spec.ts', names: 'rung',
  },
  {
    guard: 'a rung that was climbed is not climbed again',
    file: 'libs/domain/src/requests/decide-common.ts',
    text: "if (clock.fired.includes(rung)) return refuse('RUNG_FIRED'", without: `${NEVER}return refuse('RUNG_FIRED'`,
    spec: 'libs/domain/src/requests/decide.spec.ts', names: 'the ladder',
  },
  {
    guard: 'a repeated command gets its first answer',
    file: 'libs/persistence/src/recording/recorder.ts',
    text: 'if (command.outcome) return answer(', without: `${NEVER}return answer(`,
    spec: 'test/integration/recorder.spec.ts', names: 'gives a repeated command its first answer',
  },
  {
    guard: 'a key belongs to one content, person and request',
    file: 'libs/persistence/src/writers/command-rows.ts',
    text: 'if (known.digest !== digest || known.personId !== personId', without: 'if (known.personId !== personId',
    spec: 'test/guards/unique-keys.spec.ts', names: 'another content',
  },
  {
    guard: 'the digest of a stored file is checked when it is read',
    file: 'libs/persistence/src/documents/document-store.ts',
    text: 'if (sha256Hex(bytes) !== sha256) throw', without: `${NEVER}throw`,
    spec: 'test/guards/document-store.spec.ts',
  },
  {
    guard: 'the signature of a message is checked',
    file: 'libs/persistence/src/messages/inbox.ts',
    text: 'if (!sender || !AgencyKeys.verify(sender.public_key, message.canonical, message.signature)) {', without: 'if (!sender) {',
    spec: 'test/integration/messages.spec.ts', names: 'text changed after signing',
  },
  {
    guard: 'a change needs the CSRF token of its session',
    file: 'apps/api/src/identity/session.guard.ts',
    text: 'if (changes && presented.csrfDigest !== null) refuseForged(', without: `${NEVER}refuseForged(`,
    spec: 'test/identity/sessions.spec.ts', names: 'CSRF token',
  },
  {
    guard: 'a draft with blocking findings is not sent',
    file: 'libs/domain/src/requests/decide-outgoing.ts',
    text: 'if (draft.blocking > 0) return refuse(', without: `${NEVER}return refuse(`,
    spec: 'libs/domain/src/requests/decide.spec.ts', names: 'sending',
  },
  {
    guard: 'a rule of the form blocks (GEN-02: two States)',
    file: 'libs/domain/src/forms/rules/common/gen-02-two-states.ts',
    text: "level: 'block',", without: "level: 'advice',",
    spec: 'test/guards/blocking-rules.spec.ts', names: 'one State',
  },
  {
    guard: 'commands of one request are taken one at a time, in order',
    file: 'workflows/src/kit/request-lane.ts',
    text: 'const turn = this.tail.then(work);', without: 'const turn = Promise.resolve().then(work);',
    spec: 'test/workflow/lane.spec.ts', names: 'one at a time',
  },
  {
    guard: 'no code of other libraries in the workflow bundle',
    file: 'workflows/src/index.ts',
    text: "export { installation } from './housekeeping/installation.workflow';", without: "export { installation } from './housekeeping/installation.workflow';\nexport { evolve } from '@comity/domain';",
    spec: 'test/architecture/bundle.spec.ts', names: 'and nothing else',
  },
  {
    guard: 'what is built to harm is not taken in',
    file: 'apps/api/src/documents/intake-gate.ts',
    text: 'if (refused.length > 0) throw', without: 'if (refused.length > 9_999) throw',
    spec: 'test/api/intake.spec.ts', names: 'is refused where it is a program',
  },
  {
    guard: 'what may harm needs a reason',
    file: 'apps/api/src/documents/intake-gate.ts',
    text: "if (warned.length === 0) return null;", without: "if (warned.length >= 0) return reason ?? null;",
    spec: 'test/api/intake.spec.ts', names: 'needs a reason',
  },
  {
    guard: 'a file that came with a warning is held',
    file: 'apps/api/src/documents/document-desk.ts',
    text: '    refuseHeld(document);\n', without: '    void refuseHeld;\n',
    spec: 'test/api/intake.spec.ts', names: 'is held until',
  },
  {
    guard: 'the reason for taking a file in is written once',
    file: 'migrations/src/1764000400000-intake.ts',
    text: 'BEFORE UPDATE ON document FOR EACH ROW', without: 'BEFORE UPDATE ON document FOR EACH ROW WHEN (false)',
    spec: 'test/api/intake.spec.ts', names: 'the reason stays',
  },
  {
    guard: 'a machine draft is left out of the paper',
    file: 'libs/domain/src/translations/translated-texts.ts',
    text: "(state === 'human' || state === 'certified' ? translation : null)", without: "(state === 'missing' ? null : translation)",
    spec: 'libs/domain/src/translations/align-segments.spec.ts', names: 'goes to the paper only',
  },
  {
    guard: 'a machine draft blocks sending where only the translation is read',
    file: 'libs/domain/src/translations/findings.ts',
    text: "(['missing', 'stale', 'machine'] as const).flatMap", without: "(['missing', 'stale'] as const).flatMap",
    spec: 'test/integration/translations.spec.ts', names: 'never lets a machine draft leave',
  },
  {
    guard: 'who translated does not approve',
    file: 'libs/persistence/src/recording/gather-facts.ts',
    text: ' UNION SELECT saved_by FROM translation_segment WHERE request_id = $1', without: '',
    spec: 'test/integration/translations.spec.ts', names: 'lets it pass once people have revised',
  },
  {
    guard: 'row-level security of translations and glossaries',
    file: 'migrations/src/1764000700000-translations.ts',
    text: "USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)", without: 'USING (true)',
    spec: 'test/integration/translations.spec.ts', names: 'belong to the agency',
  },
  {
    guard: 'what decides is issued by somebody who did not write in it',
    file: 'libs/domain/src/requests/decide-standard-documents.ts',
    text: '!editors.includes(actor.personId)) return null;', without: 'editors.length >= 0) return null;',
    spec: 'libs/domain/src/requests/decide-standard-documents.spec.ts', names: 'takes somebody who did not write in it',
  },
  {
    guard: 'a standard document is issued as it was read',
    file: 'libs/domain/src/requests/decide-standard-documents.ts',
    text: 'if (standard.version !== version || standard.digest !== digest) return', without: `${NEVER}return`,
    spec: 'libs/domain/src/requests/decide-standard-documents.spec.ts', names: 'than was read',
  },
  {
    guard: 'what was issued is never written again',
    file: 'migrations/src/1764001200000-standard-documents.ts',
    text: "IF OLD.state <> 'draft' THEN", without: 'IF false THEN',
    spec: 'test/integration/standard-documents.spec.ts', names: 'never written again',
  },
  {
    guard: 'row-level security of standard documents',
    file: 'migrations/src/1764001200000-standard-documents.ts',
    text: "USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)", without: 'USING (true)',
    spec: 'test/integration/standard-documents.spec.ts', names: 'belong to the agency',
  },
];
