import { AttachmentEntries } from './attachment-entries';
import { BlockField } from './block-field';
import { BlockList } from './block-list';
import { ByApproval } from './by-approval';
import { CheckedField } from './checked-field';
import { CheckField, CodeField, CountryField, SeveralField, YesNoField } from './choice-fields';
import { DateField } from './date-field';
import type { FieldProps } from './field-props';
import { LetterField } from './letter-field';
import { LinesField, LongTextField, TextField } from './text-fields';
import { ZonedField } from './zoned-field';

/** The control that fits the type of a field. */
export function Field(props: FieldProps) {
  const { definition } = props;
  if (definition.filledBy !== undefined) return <ByApproval {...props} />;
  if (definition.embeds !== undefined) return <LetterField {...props} />;
  if (definition.block === 'Attachment' && definition.list === true) return <AttachmentEntries {...props} />;
  if (definition.block !== undefined) return definition.list === true ? <BlockList {...props} /> : <BlockField {...props} />;
  if (definition.codes !== undefined) return definition.list === true ? <SeveralField {...props} /> : <CodeField {...props} />;
  return <ScalarField {...props} />;
}

function ScalarField(props: FieldProps) {
  switch (props.definition.type) {
    case 'longText': return <LongTextField {...props} />;
    case 'textOrList': return <LinesField {...props} />;
    case 'bool': return props.definition.requirement === 'required' ? <YesNoField {...props} /> : <CheckField {...props} />;
    case 'country': return <CountryField {...props} />;
    case 'date': return <DateField {...props} />;
    case 'dateTime':
    case 'moment':
    case 'dateOrDateTime': return <ZonedField {...props} />;
    case 'int':
    case 'lang':
    case 'lang[]':
    case 'country[]':
    case 'timeZone':
    case 'partialDate':
    case 'duration': return <CheckedField {...props} />;
    default: return <TextField {...props} />;
  }
}
