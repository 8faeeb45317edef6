import type { PdfFile } from '../reading/pdf-file';
import { Name, Reference, Word, type Dictionary, type PdfValue } from '../reading/pdf-syntax';
import { addAppearance } from './appearance';
import type { Certification, SignOrder } from './order';
import { tagField } from './structure-tag';
import { placeOf } from './visible-place';
import type { IncrementalUpdate } from './writing/incremental-update';
import { dateString, dictionaryOf, textString, withMembers } from './writing/write-value';

/** Print and Locked (ISO 32000-1, table 165); PDF/A wants the first. */
const FLAGS = 132;
/** Room for the four numbers, to be written over. */
export const RANGE = `[0 ${'0'.repeat(10)} ${'0'.repeat(10)} ${'0'.repeat(10)}]`;

/** Puts a signature field with an empty signature into the update; gives where the signature is and the field's name. */
export async function addSignatureField(update: IncrementalUpdate, order: SignOrder & { readonly name: string }, room: number): Promise<{ readonly signature: Reference; readonly field: string }> {
  const { page, rectangle, turned } = placeOf(update.file, order.visible);
  const field = freeName(update.file);
  const signature = update.add(signatureOf(order, room));
  const widget = update.reserve();
  const appearance = order.visible === undefined ? update.add(dictionaryOf({ Type: new Name('XObject'), Subtype: new Name('Form'), BBox: [0, 0, 0, 0], Length: 0 }), Buffer.alloc(0)) : await addAppearance(update, order, rectangle, turned);
  const key = tagField(update, widget, page);
  update.put(widget, dictionaryOf({
    Type: new Name('Annot'), Subtype: new Name('Widget'), FT: new Name('Sig'), T: textString(field), TU: textString(`Electronic signature of ${order.name}`), F: FLAGS, P: page,
    Rect: rectangle, V: signature, AP: dictionaryOf({ N: appearance }), StructParent: key,
  }));
  addToPage(update, page, widget, key !== undefined);
  addToForm(update, widget);
  if (order.certify) update.put(rootOf(update), withMembers(update.dictionary(rootOf(update)), { Perms: withMembers(update.dictionary(update.dictionary(rootOf(update)).get('Perms')), { DocMDP: signature }) }));
  return { signature, field };
}

function signatureOf({ at, name, reason, place, certify }: SignOrder & { readonly name: string }, room: number): Dictionary {
  return dictionaryOf({
    Type: new Name('Sig'), Filter: new Name('Adobe.PPKLite'), SubFilter: new Name('ETSI.CAdES.detached'),
    ByteRange: new Word(RANGE), Contents: new Word(`<${'0'.repeat(room * 2)}>`), M: dateString(at), Name: textString(name),
    Reason: reason ? textString(reason) : undefined, Location: place ? textString(place) : undefined, Reference: certify ? [certification(certify)] : undefined,
  });
}

const certification = (level: Certification): PdfValue => dictionaryOf({
  Type: new Name('SigRef'), TransformMethod: new Name('DocMDP'), TransformParams: dictionaryOf({ Type: new Name('TransformParams'), P: level, V: new Name('1.2') }),
});

/** `Signature1` and so on: the first number that no field has. */
function freeName(file: PdfFile): string {
  const form = file.dictionary(file.root.get('AcroForm'));
  const taken = new Set(file.list(form.get('Fields')).map((at) => file.resolve(file.dictionary(at).get('T'))).map((name) => (Buffer.isBuffer(name) ? name.toString('latin1').replace(/[^ -~]/g, '') : '')));
  let number = 1;
  while (taken.has(`Signature${number}`)) number++;
  return `Signature${number}`;
}

function addToPage(update: IncrementalUpdate, page: Reference, widget: Reference, tagged: boolean): void {
  const now = update.dictionary(page);
  const annotations = now.get('Annots');
  const list = [...update.list(annotations), widget];
  if (annotations instanceof Reference) update.put(annotations, list);
  const more = { ...(annotations instanceof Reference ? {} : { Annots: list }), ...(tagged && !now.has('Tabs') ? { Tabs: new Name('S') } : {}) };
  if (Object.keys(more).length) update.put(page, withMembers(now, more));
}

/** 3: there are signatures, and the file may only be written to behind its end (ISO 32000-1, table 219). */
function addToForm(update: IncrementalUpdate, widget: Reference): void {
  const root = rootOf(update);
  const at = update.dictionary(root).get('AcroForm');
  const form = update.dictionary(at);
  const fields = form.get('Fields');
  const list = [...update.list(fields), widget];
  if (fields instanceof Reference) update.put(fields, list);
  const changed = withMembers(form, { SigFlags: 3, ...(fields instanceof Reference ? {} : { Fields: list }) });
  if (at instanceof Reference) update.put(at, changed);
  else update.put(root, withMembers(update.dictionary(root), { AcroForm: update.add(changed) }));
}

function rootOf(update: IncrementalUpdate): Reference {
  const root = update.file.trailer.get('Root');
  if (!(root instanceof Reference)) throw new SyntaxError('The file has no root.');
  return root;
}
