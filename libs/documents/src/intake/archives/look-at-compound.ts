import type { FindingPlace } from '../finding';
import type { Inspection } from '../inspection';
import type { Kind } from '../kind';
import { compoundEntries } from './compound-file';

const INSTALLER = '84100c0000000000c000000000000046';
const office = (mediaType: string, ...endings: string[]): Kind => ({ mediaType, family: 'office', endings });
const byStream: Readonly<Record<string, Kind>> = {
  WordDocument: office('application/msword', 'doc', 'dot'), Workbook: office('application/vnd.ms-excel', 'xls', 'xlt'), Book: office('application/vnd.ms-excel', 'xls', 'xlt'),
  'PowerPoint Document': office('application/vnd.ms-powerpoint', 'ppt', 'pps'), '__properties_version1.0': office('application/vnd.ms-outlook', 'msg'),
  EncryptedPackage: office('application/x-cfb', 'docx', 'xlsx', 'pptx', 'docm', 'xlsm', 'pptm'),
};

/** Old office formats: what their directory names. @returns what kind of compound file it is */
export function lookAtCompound(bytes: Buffer, kind: Kind, inspection: Inspection, place: FindingPlace): Kind {
  const entries = compoundEntries(bytes);
  inspection.budget.work(entries.length * 64);
  const names = new Set(entries.map(({ name }) => name));
  if (names.size === 0) inspection.find('damaged', { because: 'no-directory' }, place);
  if (entries.some(({ classId }) => classId === INSTALLER)) return { mediaType: 'application/x-msi', family: 'executable', endings: ['msi'] };
  if (['VBA', '_VBA_PROJECT', '_VBA_PROJECT_CUR', 'Macros'].some((name) => names.has(name))) inspection.find('macros', {}, place);
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) inspection.find('encrypted', { what: 'office' }, place);
  if (names.has('\x01Ole10Native') || names.has('ObjectPool') || names.has('\x01CompObj\x00Package')) inspection.find('embedded-object', {}, place);
  const attached = [...names].filter((name) => name.startsWith('__attach_version1.0_#')).length;
  if (attached > 0) inspection.find('embedded-object', { count: attached }, place);
  return Object.entries(byStream).find(([name]) => names.has(name))?.[1] ?? kind;
}
