import type { NextFunction, Request, Response } from 'express';

/** How this machine is called by its own browser. */
export const loopbackNames = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Answers only when asked by a known name. There is no sign-in on one's own machine, so a page on the Internet whose
 * name was pointed at 127.0.0.1 (DNS rebinding) must get nothing.
 *
 * @param names without port, for example `['127.0.0.1', 'localhost']`
 */
export function onlyKnownHosts(names: readonly string[]) {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return (request: Request, response: Response, next: NextFunction): void => {
    const name = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
    if (known.has(name)) {
      next();
      return;
    }
    response.status(421).json({
      code: 'UNKNOWN_HOST',
      message: `Máy chủ này không phục vụ tên "${name.slice(0, 100)}". Hãy mở bằng 127.0.0.1, hoặc thêm tên vào biến GIAO_BAN_HOSTS.`,
    });
  };
}
