import { LetterheadPictureError, toLetterheadPicture, type FileInspector, type LetterheadPicture } from '@comity/documents';
import { formProblem } from '../http/problem';
import type { ProposeLetterheadDto } from './letterhead.dto';

/** The file as multer leaves it. */
export interface PictureUpload {
  readonly originalname: string;
  readonly buffer: Buffer;
}

/** What somebody wants at the head of papers. A picture is made anew of the one that was sent. */
export interface GivenHead {
  readonly name: string;
  readonly nameNative: string | null;
  readonly lang: string | null;
  readonly address: readonly string[];
  readonly picture: 'keep' | 'none' | LetterheadPicture;
  readonly reason: string;
}

/** @throws Problem 422 for a picture that cannot be printed, or where choice and file do not agree */
export async function toGiven(body: ProposeLetterheadDto, file: PictureUpload | undefined, inspector: FileInspector): Promise<GivenHead> {
  const { name, nameNative, lang, address, reason } = body;
  const text = (given: string | undefined): string | null => given?.trim() || null;
  return {
    name: name.trim(), nameNative: text(nameNative), lang: text(lang), reason: reason.trim(),
    address: (address ?? '').split(/\r?\n/).map((line) => line.trim()).filter(Boolean),
    picture: await pictureOf(body, file, inspector),
  };
}

async function pictureOf({ picture }: ProposeLetterheadDto, file: PictureUpload | undefined, inspector: FileInspector): Promise<GivenHead['picture']> {
  if (picture !== 'new') {
    if (file) throw formProblem([{ field: '/picture', message: 'A file was sent: say "new", or leave the file out.' }]);
    return picture;
  }
  if (!file || file.buffer.length === 0) throw formProblem([{ field: '/file', message: 'Send the picture, PNG or JPEG, in the part "file".' }]);
  try {
    return toLetterheadPicture(file.buffer, await inspector.inspect({ name: file.originalname, bytes: file.buffer }));
  } catch (error) {
    if (error instanceof LetterheadPictureError) throw formProblem([{ field: '/file', message: error.message }]);
    throw error;
  }
}
