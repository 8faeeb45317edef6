import type { FormContents } from '../../api/form-definition';
import { Notice } from '../../components/notice';
import { labelAt } from '../../forms/label-at';
import { draftingText } from '../../text/drafting';
import type { SaverState } from './draft-saver';

/** Fields that the server did not take, each with the way to it. */
export function RefusedPlaces({ state, form, goTo }: { readonly state: SaverState; readonly form: FormContents; readonly goTo: (section: string, field: string) => void }) {
  if (state.status !== 'refused') return null;
  return (
    <Notice tone="error" title={draftingText.refusedTitle}>
      <p>{draftingText.refusedMore}</p>
      <ul>
        {Object.entries(state.refused).map(([place, message]) => {
          const [section, field] = splitPlace(place);
          return <li key={place}><button type="button" className="button-link link link--error" onClick={() => goTo(section, field)}>{labelAt(form, section, field)}</button>: {message}</li>;
        })}
      </ul>
    </Notice>
  );
}

const splitPlace = (place: string): readonly [string, string] => {
  const at = place.indexOf('/');
  return at < 0 ? [place, ''] : [place.slice(0, at), place.slice(at)];
};
