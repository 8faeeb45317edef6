import type { FormLayout } from '../form-text';

export const layout: FormLayout = { letterhead: { section: '5', field: 'requestingAuthority' } };
