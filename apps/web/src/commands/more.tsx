import { Button, Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { requestText } from '../text/request';

/** The actions that are not the primary one. */
export function More({ entries }: { readonly entries: readonly { readonly label: string; readonly onClick: () => void }[] }) {
  if (entries.length === 0) return null;
  return (
    <Menu position="bottom-end" shadow="none" withInitialFocusPlaceholder={false}>
      <Menu.Target><Button rightSection={<ChevronDown size={14} aria-hidden="true" />}>{requestText.more}</Button></Menu.Target>
      <Menu.Dropdown aria-label={requestText.actionsLabel}>
        {entries.map(({ label, onClick }) => <Menu.Item key={label} onClick={onClick}>{label}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}
