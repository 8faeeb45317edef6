import type { CheckResponse } from '@comity/http-contract';
import { Link } from '../../components/link';
import { draftText } from '../../text/draft';
import { draftingText } from '../../text/drafting';

interface Props { readonly sections: CheckResponse['sections']; readonly here: string; readonly address: (section: string) => string }

/** Every section, in any order. "Completed" is plain, so that what is unfinished stands out. */
export function SectionList({ sections, here, address }: Props) {
  return (
    <nav aria-label={draftingText.sections}>
      <ol className="sections">
        {sections.map(({ id, title, status, problems }) => (
          <li key={id}>
            <Link to={address(id)} className="sections__item" {...(id === here ? { 'aria-current': 'step' as const } : {})}>
              <span className="sections__no num">{id}</span>{' '}
              <span className="sections__name">{title}</span>{' '}
              {problems > 0
                ? <span className="sections__state sections__state--problem">{draftText.openHere(problems)}</span>
                : <span className="sections__state">{draftText.statuses[status]}</span>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
