import type { SectionDefinition } from '@comity/domain';
import { formText } from '../../text/form';
import { asFields } from '../paths';
import { Values, type Blocks } from './values';
import '../forms.css';

interface Props {
  readonly sections: readonly SectionDefinition[];
  readonly blocks: Blocks;
  readonly values: Readonly<Record<string, unknown>>;
  readonly lang: string;
  /** Level of the headings of the sections. */
  readonly heading?: 'h2' | 'h3';
}

/** A form to read: its sections in order, each with what is written in it. */
export function FormReading({ sections, blocks, values, lang, heading: Heading = 'h3' }: Props) {
  return (
    <div className="given">
      {sections.map(({ id, title, fields }) => {
        const written = asFields(values[id]);
        const waits = fields.every(({ filledBy }) => filledBy === 'approval');
        const empty = Object.keys(written).length === 0;
        return (
          <section key={id} aria-label={`${id}. ${title}`}>
            <Heading>{id}. {title}</Heading>
            {empty ? <p className="muted">{waits ? formText.byApproval : formText.notAnswered}</p> : <Values definitions={fields} values={written} blocks={blocks} lang={lang} />}
          </section>
        );
      })}
    </div>
  );
}
