import { NotAPaperError, extractDocument } from '../../reading/extract-document';
import type { FormDocumentLike } from '../../document';
import type { IndexEntry } from '../index-entry';
import type { BundleOrder } from '../part';
import { custodyNodes } from './custody';
import { CONTEXT, hash, integer, node, nodeId, reference, dateTime, type CaseNode } from './graph';

/** The bundle as CASE 1.4 / UCO in JSON-LD: case, request, every file, and the exhibits and events of custody records. */
export function caseUco(order: BundleOrder, entries: readonly IndexEntry[]): object {
  const request = order.reference;
  const authorization = node(nodeId(request, 'request'), 'case-investigation:Authorization', {
    'case-investigation:authorizationType': order.title, 'case-investigation:authorizationIdentifier': request,
  });
  const authority = node(nodeId(request, 'authority'), 'uco-identity:Organization', { 'uco-core:name': order.organisation });
  const files = entries.map((entry) => fileNode(request, entry));
  const custody = order.parts.flatMap(({ bytes }) => { const document = documentIn(bytes); return document?.form === 'CUSTODY_RECORD' ? custodyNodes(request, document) : []; });
  const things = unique([authorization, authority, ...files, ...custody]);
  const investigation = node(nodeId(request, 'case'), 'case-investigation:Investigation', {
    'uco-core:name': order.caseReference ?? request, 'case-investigation:investigationForm': { '@type': 'uco-vocabulary:InvestigationFormVocab', '@value': 'case' },
    'case-investigation:relevantAuthorization': [reference(authorization)], 'uco-core:object': things.map(reference),
  });
  const bundle = node(nodeId(request, 'bundle', order.at.toISOString()), 'uco-core:Bundle', {
    'uco-core:description': `${order.title}, ${request}`, 'uco-core:objectCreatedTime': dateTime(order.at.toISOString()), 'uco-core:object': [investigation, ...things].map(reference),
  });
  return { '@context': CONTEXT, '@graph': [bundle, investigation, ...things] };
}

function fileNode(request: string, { number, name, bytes, sha256, mediaType, title }: IndexEntry): CaseNode {
  const key = String(number);
  return node(nodeId(request, 'file', key), 'uco-observable:File', {
    'uco-core:name': title,
    'uco-core:hasFacet': [
      node(nodeId(request, 'file-facet', key), 'uco-observable:FileFacet', { 'uco-observable:fileName': name, 'uco-observable:sizeInBytes': integer(bytes) }),
      node(nodeId(request, 'content-facet', key), 'uco-observable:ContentDataFacet', { 'uco-observable:mimeType': mediaType.replace(/;.*$/, ''), 'uco-observable:sizeInBytes': integer(bytes), 'uco-observable:hash': [hash('SHA256', sha256)] }),
    ],
  });
}

/** Null for files that are no papers; a bundle holds many of them. */
function documentIn(bytes: Buffer): FormDocumentLike | null {
  try {
    return extractDocument(bytes);
  } catch (error) {
    if (error instanceof NotAPaperError) return null;
    throw error;
  }
}

const unique = (nodes: readonly CaseNode[]): readonly CaseNode[] => [...new Map(nodes.map((each) => [each['@id'], each])).values()];
