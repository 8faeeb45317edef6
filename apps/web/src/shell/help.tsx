import { Modal } from '@mantine/core';
import { Fragment } from 'react';
import { shellText as text } from '../text/shell';
import { setSingleKeys, useSingleKeys } from './single-keys';

/** The shortcuts, and the switch that turns the single keys off. */
export function Help({ close }: { readonly close: () => void }) {
  const on = useSingleKeys();
  return (
    <Modal opened onClose={close} title={text.shortcuts} closeButtonProps={{ 'aria-label': text.close }} transitionProps={{ duration: 0 }}>
      <dl className="keys">{text.keys.map(([key, what]) => <Fragment key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></Fragment>)}</dl>
      <p className="keys__more muted small">{text.keysMore}</p>
      <label className="choice"><input type="checkbox" checked={on} onChange={(event) => setSingleKeys(event.target.checked)} /> <span>{text.keysOn}</span></label>
    </Modal>
  );
}
