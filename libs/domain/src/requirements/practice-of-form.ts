import type { FormId } from '../forms/form-id';
import type { Measure } from '../forms/codes/measure-modules';
import type { ChannelCode } from '../instruments/channels';

/** What a form is used for where its own fields do not say so. */
export interface FormPractice {
  readonly instruments: readonly string[];
  readonly measures: readonly Measure[];
  readonly channel: ChannelCode | null;
}

const provider = (instruments: readonly string[], ...measures: readonly Measure[]): FormPractice => ({ instruments, measures, channel: 'provider-direct' });
const order: readonly string[] = ['eu-e-evidence-2023-1543'];
const protocol: readonly string[] = ['coe-budapest-ap2-224'];

/** Forms that ask another State, or a provider there, for something. Replies and records ask nothing and are not here. */
export const formPractice: Readonly<Partial<Record<FormId, FormPractice>>> = {
  COE_TCY_PRESERVATION_29_30: { instruments: ['coe-budapest-185'], measures: ['preserve_data'], channel: 'contact-points-24-7' },
  COE_TCY_MLA_SUBSCRIBER_31: { instruments: ['coe-budapest-185'], measures: ['identify_subscriber'], channel: 'central-authorities' },
  MLA_REQUEST: { instruments: [], measures: [], channel: 'central-authorities' },
  MODEL_MLA_EEVIDENCE: { instruments: [], measures: ['stored_data'], channel: 'central-authorities' },
  MODEL_PRESERVATION: provider([], 'preserve_data'),
  MODEL_VOLUNTARY_DISCLOSURE: provider([], 'stored_data'),
  MODEL_EMERGENCY_DISCLOSURE: provider([], 'stored_data'),
  EIO_ANNEX_A: { instruments: ['eu-eio-2014-41'], measures: [], channel: 'judicial-direct' },
  EPOC_ANNEX_I: provider(order, 'stored_data'),
  EPOC_PR_ANNEX_II: provider(order, 'preserve_data'),
  EAW_FORM: { instruments: ['eu-eaw-2002-584'], measures: [], channel: 'judicial-direct' },
  EXTRADITION_REQUEST: { instruments: [], measures: [], channel: null },
  PROVISIONAL_ARREST_REQUEST: { instruments: [], measures: [], channel: null },
  AP2_ART6_DOMAIN: { instruments: protocol, measures: ['identify_subscriber'], channel: 'registrar-direct' },
  AP2_ART7_ORDER: provider(protocol, 'identify_subscriber'),
  AP2_ART8_REQUEST: { instruments: protocol, measures: ['stored_data'], channel: 'designated-authorities' },
  AP2_ART9_EMERGENCY: { instruments: protocol, measures: ['stored_data'], channel: 'contact-points-24-7' },
  AP2_ART10_EMERGENCY_MLA: { instruments: protocol, measures: [], channel: 'contact-points-24-7' },
  US_2703F_LETTER: provider(['us-title-18'], 'preserve_data'),
  US_EDR: provider(['us-title-18'], 'stored_data'),
  CLOUD_ACT_ORDER: provider(['us-cloud-agreements'], 'stored_data'),
  EPO_ANNEX_I: { instruments: ['eu-epo-2011-99'], measures: ['protective_order'], channel: 'judicial-direct' },
  REG606_FORM_I: { instruments: ['eu-civil-protection-606-2013'], measures: ['protective_order'], channel: 'protected-person' },
  REG606_FORM_II: { instruments: ['eu-civil-protection-606-2013'], measures: ['protective_order'], channel: 'protected-person' },
};

/** Treaty of a letter of request, by the code of its section B. Those without an entry name no instrument that is known here. */
export const instrumentOfBasis: Readonly<Record<string, string>> = {
  budapest: 'coe-budapest-185', un_cybercrime: 'un-cybercrime-2024', untoc: 'un-untoc-2000', uncac: 'un-uncac-2003', coe1959: 'coe-mla-30',
  harare: 'commonwealth-harare', tca: 'eu-uk-tca-2020',
};

/** Channel of a request for extradition, by the code of its section A. */
export const channelOfExtradition: Readonly<Record<string, ChannelCode>> = {
  diplomatic: 'diplomatic', ministries_of_justice: 'ministries-of-justice', direct: 'judicial-direct',
};
