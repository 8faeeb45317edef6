import type { Kind } from '../kind';

const office = (mediaType: string, ...endings: string[]): Kind => ({ mediaType, family: 'office', endings });
const openXml = 'application/vnd.openxmlformats-officedocument.';

const WORD = office(`${openXml}wordprocessingml.document`, 'docx', 'docm', 'dotx', 'dotm');
const EXCEL = office(`${openXml}spreadsheetml.sheet`, 'xlsx', 'xlsm', 'xltx', 'xlsb', 'xlam');
const POWERPOINT = office(`${openXml}presentationml.presentation`, 'pptx', 'pptm', 'potx', 'ppsx');
const OPEN_DOCUMENT = office('application/vnd.oasis.opendocument', 'odt', 'ods', 'odp', 'odg', 'ott');
const runs = (mediaType: string, ...endings: string[]): Kind => ({ mediaType, family: 'executable', endings });

/** Which kind of ZIP file it is by what is in it. */
export function zipKind(names: readonly string[], zip: Kind): Kind {
  const has = (name: string): boolean => names.includes(name);
  if (has('AndroidManifest.xml') && has('classes.dex')) return runs('application/vnd.android.package-archive', 'apk');
  if (has('META-INF/MANIFEST.MF') && names.some((name) => name.endsWith('.class'))) return runs('application/java-archive', 'jar', 'war');
  if (has('AppxManifest.xml')) return runs('application/vnd.ms-appx', 'appx', 'msix');
  if (has('[Content_Types].xml')) {
    if (names.some((name) => name.startsWith('word/'))) return WORD;
    if (names.some((name) => name.startsWith('xl/'))) return EXCEL;
    if (names.some((name) => name.startsWith('ppt/'))) return POWERPOINT;
  }
  return has('mimetype') && has('content.xml') ? OPEN_DOCUMENT : zip;
}
