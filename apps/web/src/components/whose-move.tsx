import type { Move } from '@comity/domain';
import { requestText } from '../text/request';
import { span } from '../time/format';
import { useNow } from '../time/now';

/** Two ends of one line; the solid end acts next. Near end is us, far end the other authority. */
export function WhoseMove({ move, partner, since, label = false }: { readonly move: Move; readonly partner: string; readonly since?: string; readonly label?: boolean }) {
  const who = { us: requestText.us, them: partner, machine: requestText.machine, nobody: requestText.done }[move];
  return (
    <span className="move">
      {label && <Line us={move === 'us'} them={move === 'them'} />}
      <span>
        {label && <span className="muted">{requestText.nextMove}: </span>}
        <span className={label ? 'strong' : undefined}>{who}</span>
        {since && (move === 'us' || move === 'them') && <Since at={since} />}
      </span>
    </span>
  );
}

function Since({ at }: { readonly at: string }) {
  const now = useNow();
  return <span className="muted num">, {span(Date.parse(at), now)}</span>;
}

function Line({ us, them }: { readonly us: boolean; readonly them: boolean }) {
  const end = (solid: boolean) => ({ fill: solid ? 'var(--c-text)' : 'none', stroke: solid ? 'var(--c-text)' : 'var(--c-edge)', strokeWidth: 1.5 });
  return (
    <svg className="move__glyph" width="30" height="12" viewBox="0 0 30 12" aria-hidden="true" focusable="false">
      <path d="M9 6h12" stroke="var(--c-edge)" strokeWidth="1.5" />
      <circle cx="6" cy="6" r="4.2" {...end(us)} />
      <circle cx="24" cy="6" r="4.2" {...end(them)} />
    </svg>
  );
}
