import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../../api/hooks';
import type { FormContents } from '../../api/form-definition';
import { labelAt } from '../../forms/label-at';
import { Values } from '../../forms/read/values';
import { Choice } from '../../forms/choice';
import { asList } from '../../forms/paths';
import { draftingText } from '../../text/drafting';
import { formText } from '../../text/form';
import { moment } from '../../time/format';
import { differences, merged, type Difference } from './differences';
import type { DraftSaver, SaverState } from './draft-saver';

interface Props { readonly state: SaverState; readonly resolve: DraftSaver['resolve']; readonly form: FormContents }

/** Two people saved: choose for each field. There is no way round it, so nothing is lost by a wrong click. */
export function Conflict({ state: { theirs, content, saved }, resolve, form }: Props) {
  const { zone } = useMe();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  if (!theirs) return null;
  const all = differences(saved.values, content.values, theirs.values);
  const nameOf = ({ section, key }: Difference): string => `${section}/${key}`;
  const isMine = (each: Difference): boolean => each.iChanged !== turned.has(nameOf(each));
  const turn = (each: Difference, mine: boolean): void => {
    const next = new Set(turned);
    if (each.iChanged === mine) next.delete(nameOf(each)); else next.add(nameOf(each));
    setTurned(next);
  };
  const keep = (): void => { resolve(merged(theirs, content, saved, all.filter(isMine))); setTurned(new Set()); };
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} size="xl" title={draftingText.conflictTitle}>
      <p className="lead">{draftingText.conflictLead(theirs.savedBy.name, moment(theirs.savedAt, zone))}</p>
      {all.length === 0 ? <p>{draftingText.noDifference}</p> : (
        <table className="conflict">
          <thead><tr><th scope="col">{draftingText.field}</th><th scope="col">{draftingText.mine}</th><th scope="col">{draftingText.theirs}</th></tr></thead>
          <tbody>
            {all.map((each) => {
              const what = labelAt(form, each.section, `/${each.key}`);
              const cell = (mine: boolean) => (
                <td>
                  <Choice type="radio" name={nameOf(each)} label={mine ? draftingText.keepMine(what) : draftingText.takeTheirs(what)} checked={isMine(each) === mine} onChange={() => turn(each, mine)} />
                  <Written form={form} section={each.section} field={each.key} value={mine ? each.mine : each.theirs} lang={saved.lang} />
                </td>
              );
              return <tr key={nameOf(each)}><th scope="row">{each.section}. {what}</th>{cell(true)}{cell(false)}</tr>;
            })}
          </tbody>
        </table>
      )}
      <div className="form__acts"><Button variant="filled" onClick={keep}>{draftingText.keep}</Button></div>
    </Modal>
  );
}

interface WrittenProps { readonly form: FormContents; readonly section: string; readonly field: string; readonly value: unknown; readonly lang: string }

/** What one of both wrote: a field, or all rows of a section that is a list of them. */
function Written({ form, section, field, value, lang }: WrittenProps) {
  const { fields = [], title = section } = form.sections.find(({ id }) => id === section) ?? {};
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return <p className="muted">{draftingText.empty}</p>;
  if (field !== '') return <div className="given given--bare"><Values definitions={fields.filter(({ key }) => key === field)} values={{ [field]: value }} blocks={form.blocks} lang={lang} letters={form.letters} /></div>;
  return (
    <div className="given given--bare">
      {asList(value).map((row, index) => (
        <div key={index} className="given__entry">
          <p className="strong">{formText.numbered(title, index + 1)}</p>
          <Values definitions={fields} values={row} blocks={form.blocks} lang={lang} />
        </div>
      ))}
    </div>
  );
}
