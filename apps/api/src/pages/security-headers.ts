import helmet from 'helmet';
import type { NextFunction, Request, Response } from 'express';
import { randomBytes } from 'node:crypto';
import { isFeedPath } from '../feed/feed-address';

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const DOCS = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Policy of the pages. Scripts come from our own files only. The kit writes its theme into <style> elements, which carry the
 * nonce of this answer; style attributes are set by script through the object model, which the policy does not concern.
 */
const pages = (nonce: string): string =>
  [
    "default-src 'none'", "script-src 'self'", `style-src 'self' 'nonce-${nonce}'`, "font-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'", "frame-src 'self' blob:",
    "worker-src 'self'", "manifest-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
  ].join('; ');

const common = helmet({ contentSecurityPolicy: false, frameguard: { action: 'deny' }, referrerPolicy: { policy: 'no-referrer' }, hsts: { maxAge: 31_536_000 } });

/** Headers of every answer; data answers may not even be rendered. */
export function securityHeaders(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
  response.setHeader('Content-Security-Policy', request.path.startsWith('/api/docs') ? DOCS : NOTHING);
  if (request.path.startsWith('/api/') || isFeedPath(request.path)) response.setHeader('Cache-Control', 'no-store');
  common(request, response, next);
}

/** The policy of a page, with a nonce that is never used again. @returns the nonce */
export function pagePolicy(response: Response): string {
  const nonce = randomBytes(18).toString('base64');
  response.setHeader('Content-Security-Policy', pages(nonce));
  return nonce;
}

/** A paper shown inside our own pages. The browser's viewer needs what `default-src 'none'` would take away. */
export function framedBySelf(response: Response): Response {
  response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
  response.setHeader('X-Frame-Options', 'SAMEORIGIN');
  return response;
}
