import { Stamp } from 'lucide-react';
import { formText } from '../text/form';
import { useField } from './context';
import { FieldFindings } from './field-findings';
import type { FieldProps } from './field-props';

/** Not the drafter's to fill. */
export function ByApproval({ definition, pointer }: FieldProps) {
  const place = useField(pointer);
  return (
    <div className="field by-approval" id={place.id} tabIndex={-1}>
      <p className="field__label">{definition.label}</p>
      <p className="by-approval__what"><Stamp size={14} aria-hidden="true" /> {formText.byApproval}</p>
      <FieldFindings id={place.findingsId} findings={place.findings} />
    </div>
  );
}
