import type { DocumentResponse } from '@comity/http-contract';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { fileSize } from '../../commands/file-size';
import { announce } from '../../shell/announcer';
import { bundleText as text } from '../../text/bundle';
import { moved, type BundleChoice } from './bundle-order';
import { isHeld } from './document-links';

interface Props {
  readonly files: readonly DocumentResponse[];
  readonly choice: BundleChoice;
  readonly choose: (choice: BundleChoice) => void;
}

/** The files in their order: each in or out, and a step up or down. */
export function BundleFiles({ files, choice, choose }: Props) {
  const order = files.map(({ id }) => id);
  const move = ({ id, name }: DocumentResponse, step: -1 | 1): void => {
    const next = moved(order, id, step);
    choose({ ...choice, order: next });
    announce(text.moved(name, next.indexOf(id) + 1));
  };
  const take = (id: string, taken: boolean): void => {
    const left = new Set(choice.left);
    if (taken) left.delete(id);
    else left.add(id);
    choose({ order, left });
  };
  return (
    <fieldset className="field" id="bundle-files">
      <legend className="field-label">{text.files}</legend>
      <ol className="bundle-maker__files">
        {files.map((file, place) => (
          <li key={file.id}>
            <label><input type="checkbox" checked={!choice.left.has(file.id) && !isHeld(file)} disabled={isHeld(file)} onChange={({ currentTarget }) => take(file.id, currentTarget.checked)} /> <span><bdi>{file.name}</bdi> <span className="muted">{isHeld(file) ? text.held : fileSize(file.size)}</span></span></label>
            <span className="bundle-maker__moves">
              <button type="button" className="button-link" aria-label={text.up(file.name)} disabled={place === 0} onClick={() => move(file, -1)}><ArrowUp size={16} aria-hidden="true" /></button>
              <button type="button" className="button-link" aria-label={text.down(file.name)} disabled={place === files.length - 1} onClick={() => move(file, 1)}><ArrowDown size={16} aria-hidden="true" /></button>
            </span>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
