import { Button } from '@mantine/core';
import type { SectionDefinition } from '@comity/domain';
import type { DocumentResponse } from '@comity/http-contract';
import type { ReactNode } from 'react';
import type { FormContents } from '../../api/form-definition';
import { SectionForm } from '../../forms/section-form';
import { draftText } from '../../text/draft';
import type { DraftSaver, SaverState } from './draft-saver';

interface Props {
  readonly form: FormContents;
  readonly section: SectionDefinition;
  readonly state: SaverState;
  readonly edit: DraftSaver['edit'];
  readonly files: readonly DocumentResponse[];
  readonly attach: (file: File, title: string, reason?: string) => Promise<DocumentResponse>;
  readonly goTo: (section: string, field: string) => void;
  readonly onClose: () => void;
  /** Stands between the title and the fields. */
  readonly before?: ReactNode;
}

/** One section as a form. Moving on needs no permission: checks block only sending. */
export function SectionPane({ form, section, state, edit, files, attach, goTo, onClose, before }: Props) {
  const next = form.sections[form.sections.indexOf(section) + 1];
  const refused = Object.fromEntries(Object.entries(state.refused).filter(([place]) => place.startsWith(`${section.id}/`)).map(([place, message]) => [place.slice(section.id.length), message]));
  return (
    <form className="wizard__form" onSubmit={(event) => event.preventDefault()} aria-labelledby="section-title" noValidate>
      <h2 id="section-title" tabIndex={-1}>{section.id}. {section.title}</h2>
      {before}
      <SectionForm
        definition={section} blocks={form.blocks} letters={form.letters} lang={state.saved.lang} values={state.content.values[section.id] ?? {}} findings={state.saved.check.findings} refused={refused} documents={files} attach={attach}
        onChange={(values) => edit({ values: { ...state.content.values, [section.id]: values } })}
      />
      <div className="wizard__foot">
        {next && <Button onClick={() => goTo(next.id, '')}>{draftText.nextSection}</Button>}
        <Button variant="subtle" onClick={onClose}>{draftText.close}</Button>
      </div>
    </form>
  );
}
