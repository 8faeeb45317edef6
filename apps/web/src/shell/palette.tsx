import { Modal } from '@mantine/core';
import { hasRight } from '@comity/domain';
import type { MeResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type KeyboardEvent } from 'react';
import { requests } from '../api/queries';
import { paperText } from '../text/paper';
import { proofText } from '../text/proof';
import { shellText as text } from '../text/shell';
import { useAddress } from './address';
import { placesOf } from './navigation';

interface Choice { readonly to: string; readonly name: string; readonly more: string }

const MOST = 12;

/** Requests by reference or words, and the places to go to. */
export function Palette({ me, close }: { readonly me: MeResponse; readonly close: () => void }) {
  const { go } = useAddress();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const asked = useDeferredValue(words.trim());
  const { data } = useQuery({ ...requests({ text: asked, view: 'all', size: 25 }), enabled: asked !== '' });
  const found: readonly Choice[] = asked === '' ? [] : (data?.rows ?? []).slice(0, MOST).map((row) => ({ to: `/requests/${row.reference}`, name: row.reference, more: `${row.subject}, ${row.status}` }));
  const choices = [...found, ...actionsOf(me).filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()))];
  const here = Math.max(0, Math.min(at, choices.length - 1));
  const follow = (choice: Choice | undefined): void => {
    if (!choice) return;
    close();
    go(choice.to);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt(Math.min(choices.length - 1, here + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, here - 1));
    else if (event.key === 'Enter') follow(choices[here]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal opened onClose={close} title={text.palette} closeButtonProps={{ 'aria-label': text.close }} size="lg" transitionProps={{ duration: 0 }}>
      <input
        className="control" role="combobox" aria-expanded={choices.length > 0} aria-controls="palette-list" aria-autocomplete="list" aria-label={text.paletteHint} placeholder={text.paletteHint}
        aria-activedescendant={choices[here] ? `palette-${here}` : undefined} data-autofocus value={words} onChange={(event) => { setWords(event.target.value); setAt(0); }} onKeyDown={press}
      />
      {choices.length > 0 && (
        <ul id="palette-list" role="listbox" aria-label={text.palette} className="palette-list">
          {choices.map((choice, i) => (
            <li key={choice.to} id={`palette-${i}`} role="option" aria-selected={i === here} onClick={() => follow(choice)}>
              <span className={i < found.length ? 'mono' : 'strong'}>{choice.name}</span> <span className="muted">{choice.more}</span>
            </li>
          ))}
        </ul>
      )}
      {choices.length === 0 && <p className="muted small" role="status">{text.paletteNone}</p>}
    </Modal>
  );
}

const actionsOf = (me: MeResponse): readonly Choice[] => [
  ...(hasRight(me.roles, 'request.draft') ? [{ to: '/requests/new', name: text.newRequest, more: '' }] : []),
  ...(hasRight(me.roles, 'paper.register') ? [{ to: '/inbox/paper', name: paperText.title, more: '' }] : []),
  ...(hasRight(me.roles, 'document.read') ? [{ to: '/verification', name: proofText.upload.title, more: '' }] : []),
  ...placesOf(me).map(({ to, label }) => ({ to, name: label, more: '' })),
  ...(hasRight(me.roles, 'trust.read') && !hasRight(me.roles, 'trust.change') ? [{ to: '/admin/trust', name: text.nav.trust, more: '' }] : []),
  { to: '/notices', name: text.nav.notices, more: '' },
];
