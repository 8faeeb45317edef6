import type { RequestFormId } from '@comity/domain';

const kinds: Readonly<Record<RequestFormId, string>> = {
  COE_TCY_PRESERVATION_29_30: 'Preservation request',
  COE_TCY_MLA_SUBSCRIBER_31: 'Subscriber information',
};

/** Short name of the kind of a request, for lists. */
export const kindOf = (form: string): string => (kinds as Readonly<Record<string, string>>)[form] ?? form;
