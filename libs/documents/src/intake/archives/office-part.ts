import type { Inspection } from '../inspection';

const MOST_READ = 8_000_000;
const described = /<(?:dc|cp|dcterms|meta|ap)?:?(title|subject|creator|keywords|description|lastModifiedBy|revision|created|modified|category|Company|Manager|Template|Application|AppVersion|initial-creator|creation-date|editing-cycles|generator)\b[^<>]{0,200}>([^<]{1,400})</g;

/**
 * What a part of an office document does: macros, content from elsewhere, objects, commands, traces of editing.
 * @returns true where the part needs no further look
 */
export function lookAtOfficePart(name: string, content: Buffer, inspection: Inspection, inside: readonly string[]): boolean {
  const place = { inside: [...inside, name] };
  if (/(^|\/)vbaProject\w*\.bin$/i.test(name) || /(^|\/)(macrosheets|Basic|Scripts)\/./.test(name)) {
    inspection.find('macros', {}, place);
    return true;
  }
  if (/\/embeddings\//.test(name) || /\/activeX\/.*\.bin$/i.test(name) || /(^|\/)Object \d+\/content\.xml$/.test(name)) inspection.find('embedded-object', {}, place);
  if (!/\.(xml|rels|vml)$/i.test(name)) return false;
  const text = content.toString('utf8', 0, MOST_READ);
  inspection.budget.work(text.length);
  if (/\.rels$/i.test(name)) lookAtRelations(text, inspection, inside, name);
  if (/docProps\/|(^|\/)meta\.xml$/.test(name)) for (const [, key = '', value = ''] of text.matchAll(described)) inspection.fact('document', key, value, inside);
  lookAtText(name, text, inspection, inside);
  return true;
}

function lookAtRelations(text: string, inspection: Inspection, inside: readonly string[], name: string): void {
  for (const [relation] of text.matchAll(/<Relationship\b[^<>]{0,4000}>/g)) {
    if (!/TargetMode\s*=\s*["']External["']/i.test(relation)) continue;
    const target = /Target\s*=\s*["']([^"']{0,400})/.exec(relation)?.[1] ?? '';
    const type = /Type\s*=\s*["'][^"']{0,200}\/([A-Za-z]+)["']/.exec(relation)?.[1] ?? 'unknown';
    // A link waits for a click; a template, a picture or an object is fetched when the document is opened.
    inspection.find(type === 'hyperlink' ? 'external-links' : 'external-content', { to: target, as: type }, { inside: [...inside, name] });
  }
}

function lookAtText(name: string, text: string, inspection: Inspection, inside: readonly string[]): void {
  const place = { inside: [...inside, name] };
  if (/\bDDE(AUTO)?\b\s{0,20}(["&]|[^<]{0,80}(cmd|powershell|\.exe))/i.test(text) || /<ddeLink\b/.test(text)) inspection.find('runs-command', {}, place);
  if (/(^|\/)comments\w*\.xml$/i.test(name) && /<(w:|p:)?(comment|cm)\b/.test(text)) inspection.find('comments', {}, place);
  if (/<w:(ins|del|moveFrom|moveTo)\b|<text:tracked-changes\b/.test(text)) inspection.find('tracked-changes', {}, place);
  if (/(^|\/)META-INF\/manifest\.xml$/.test(name) && /<manifest:encryption-data\b/.test(text)) inspection.find('encrypted', { what: 'office' }, place);
}
