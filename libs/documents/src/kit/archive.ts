import type PDFDocument from 'pdfkit';
import type { Seal } from './seal';

/** PDF/UA-1 on a file that PDFKit already makes PDF/A-3a: the mark, and the description PDF/A wants of it. */
const UA = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

export const ATTACHMENT = 'data.json';
/** End of the description of data from which internal fields were left out. */
export const ADDRESSEE_COPY = ', copy for the addressee';

/** Attaches the data of the form and marks the file as PDF/UA-1. */
export function archive(doc: PDFDocument, seal: Seal, description: string, date: Date): void {
  doc.appendXML(UA);
  doc.file(seal.bytes, { name: ATTACHMENT, type: 'application/json', relationship: 'Source', description, creationDate: date, modifiedDate: date });
  escapeMetadata(doc);
}

/** PDFKit copies title and subject into the XMP as they stand: an ampersand would break the packet. */
function escapeMetadata(doc: PDFDocument): void {
  const endMetadata = doc.endMetadata.bind(doc);
  const escape = (text: unknown): unknown => (typeof text === 'string' ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text);
  doc.endMetadata = () => {
    const { info } = doc;
    doc.info = Object.fromEntries(Object.entries(info).map(([key, value]) => [key, escape(value)])) as unknown as PDFDocument.Info;
    endMetadata();
    doc.info = info;
  };
}
