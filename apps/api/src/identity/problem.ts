import { HttpException, type HttpStatus } from '@nestjs/common';

/** An error with our code; the filter of the API makes it a problem document (RFC 9457). */
export function problem(status: HttpStatus, code: string, detail: string): HttpException {
  return new HttpException({ code, detail }, status);
}
