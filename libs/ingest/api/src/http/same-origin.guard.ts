import { CodedError } from '@giao-ban/shared-nest';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Lets in what the product's own pages and programs send, and turns away what another site makes a browser send: on
 * one's own machine there is no sign-in that would stop it.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<{ headers: IncomingHttpHeaders }>();
    if (isSameOrigin(headers)) return true;
    throw new CodedError('FORBIDDEN', 'Yêu cầu đến từ một trang web khác nên không được thực hiện.', {
      hint: 'Mở trang Giao Ban rồi tải tệp lên từ đó.',
    });
  }
}

/** @example isSameOrigin({ 'sec-fetch-site': 'cross-site' }) // false */
export function isSameOrigin(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = headers;
  // Only browsers send an origin; a program on the machine may do what its user may.
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
