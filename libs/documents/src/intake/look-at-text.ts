import type { FindingPlace } from './finding';
import type { Inspection } from './inspection';

/** A browser takes it for a page by its beginning, or by its name. */
const STARTS_AS_PAGE = /^\ufeff?\s*<(!doctype\s+html|html|svg|body|head|script|iframe|xsl:|\?xml|!--)/i;
const NAMED_AS_PAGE = /\.(html?|xhtml|shtml|svg|xml|xsl|xslt|mht|mhtml)$/i;
const ACTS: Readonly<Record<string, RegExp>> = {
  script: /<script\b|\bjavascript:|<[a-z]{1,20}\b[^<>]{0,400}\son[a-z]{3,20}\s{0,20}=/i,
  frame: /<(iframe|object|embed|foreignObject|portal)\b/i,
  redirect: /<meta\b[^<>]{0,200}http-equiv\s{0,20}=\s{0,20}["']?refresh/i,
  entities: /<!ENTITY\b/,
};

/** Pages and drawings that act when a browser opens them, tables that order a command. */
export function lookAtText(bytes: Buffer, name: string, mediaType: string, inspection: Inspection, place: FindingPlace): void {
  const text = bytes.toString(mediaType.includes('utf-16le') ? 'utf16le' : 'utf8');
  inspection.budget.work(text.length / 4);
  if (STARTS_AS_PAGE.test(text.slice(0, 4_000)) || NAMED_AS_PAGE.test(name.trimEnd())) {
    for (const [what, pattern] of Object.entries(ACTS)) if (pattern.test(text)) inspection.find('active-text', { what }, place);
  }
  if (/^["']?[=+\-@]\s?(cmd|powershell|msexcel|rundll32|mshta)[^|\n]{0,80}\|/im.test(text)) inspection.find('runs-command', {}, place);
}

/** Rich text: objects, templates fetched from elsewhere, commands. */
export function lookAtRichText(bytes: Buffer, inspection: Inspection, place: FindingPlace): void {
  const text = bytes.toString('latin1');
  inspection.budget.work(text.length / 4);
  if (/\\(objdata|objupdate|objautlink|objemb|objocx)\b/.test(text)) inspection.find('embedded-object', {}, place);
  if (/\\\*\\template\b|\bINCLUDE(PICTURE|TEXT)\b/.test(text)) inspection.find('external-content', { to: '', as: 'template' }, place);
  if (/\bDDE(AUTO)?\b/.test(text)) inspection.find('runs-command', {}, place);
}
