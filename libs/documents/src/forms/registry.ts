import type { FormId } from '@comity/domain';
import { layout as mlaSubscriber } from './coe-tcy-mla-subscriber-31/layout';
import { textEn as mlaSubscriberEn } from './coe-tcy-mla-subscriber-31/text.en';
import { layout as preservation } from './coe-tcy-preservation-29-30/layout';
import { textEn as preservationEn } from './coe-tcy-preservation-29-30/text.en';
import { NoPaperError } from '../errors';
import type { FormLayout, FormText } from './form-text';

interface FormPaper {
  readonly layout: FormLayout;
  /** Wordings by language; English is always there. */
  readonly texts: { readonly en: FormText };
}

/** One line for each form that has a paper. */
const FORM_PAPERS: Readonly<Partial<Record<FormId, FormPaper>>> = {
  COE_TCY_PRESERVATION_29_30: { layout: preservation, texts: { en: preservationEn } },
  COE_TCY_MLA_SUBSCRIBER_31: { layout: mlaSubscriber, texts: { en: mlaSubscriberEn } },
};

/** How the form is printed. @throws NoPaperError */
export function paperOf(id: FormId): FormPaper {
  const paper = FORM_PAPERS[id];
  if (paper === undefined) throw new NoPaperError(id);
  return paper;
}
