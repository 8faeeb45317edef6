import { formCatalogue, isFormId } from '@comity/domain';

/** Short name of the kind of a request, for lists. */
export const kindOf = (form: string): string => (isFormId(form) ? formCatalogue[form].name : form);
