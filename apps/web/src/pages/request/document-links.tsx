import type { DocumentResponse } from '@comity/http-contract';
import { requestText } from '../../text/request';
import { pageText } from '../../text/request-page';

export const contentAddress = ({ id }: DocumentResponse): string => `/api/documents/${id}/content`;

/** It came with a message, something was found in it, and nobody has accepted it yet: the server does not hand it out. */
export const isHeld = ({ kind, intake }: DocumentResponse): boolean => kind === 'received' && intake?.state === 'held';

export function DownloadLink({ file }: { readonly file: DocumentResponse }) {
  if (isHeld(file)) return <bdi>{file.name}</bdi>;
  return <a className="link" href={contentAddress(file)} download={file.name} aria-label={pageText.downloadName(file.name)}>{file.name}</a>;
}

/** Only our own issued papers open in the page. */
export function OpenPaper({ file }: { readonly file: DocumentResponse }) {
  if (file.kind !== 'issued') return null;
  return <a className="link" href={contentAddress(file)} target="_blank" rel="noreferrer">{requestText.openPaper}</a>;
}
