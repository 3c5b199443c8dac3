import type { NestExpressApplication } from '@nestjs/platform-express';

const firstPort = 3000;
const triedPorts = 50;

/**
 * Listens on the asked port, or on 3000 or the next free one.
 *
 * @returns the port in use
 * @throws Error in Vietnamese where the asked port is taken
 */
export async function listen(app: NestExpressApplication, host: string, port?: number): Promise<number> {
  if (port !== undefined) return listenOn(app, host, port);
  for (let candidate = firstPort; candidate < firstPort + triedPorts; candidate++) {
    try {
      return await listenOn(app, host, candidate);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(
    `Không còn cổng trống từ ${firstPort} đến ${firstPort + triedPorts - 1}. Hãy chọn cổng bằng "--port N".`,
  );
}

async function listenOn(app: NestExpressApplication, host: string, port: number): Promise<number> {
  try {
    await app.listen(port, host);
  } catch (error) {
    if (isTaken(error) && port !== 0) {
      throw Object.assign(
        new Error(`Cổng ${port} đang được chương trình khác dùng. Hãy chọn cổng khác bằng "--port N".`),
        {
          code: 'EADDRINUSE',
        },
      );
    }
    throw error;
  }
  return Number(new URL(await app.getUrl()).port || port);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
