import { join } from 'node:path';
import { z } from 'zod';

/** What a start can choose; the command line and the environment both end up here. */
export const serveOptionsSchema = z.object({
  /** Folder of the product, where the built dashboard and the illustrative notices are. */
  root: z.string().min(1),
  /** Folder of the embedded database; not used with `databaseUrl`. */
  data: z.string().min(1),
  /** A fixed port; without it 3000 or the next free one. */
  port: z.number().int().min(0).max(65535).optional(),
  host: z.string().min(1).default('127.0.0.1'),
  /** Load the illustrative notices into an empty database. */
  samples: z.boolean().default(true),
  open: z.boolean().default(false),
  /** Further names under which a proxy asks, besides this machine's own. */
  hosts: z.array(z.string().min(1)).default([]),
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
});

export type ServeOptions = z.infer<typeof serveOptionsSchema>;

/**
 * Joins the choices of the command line with those of the environment.
 *
 * @throws Error that lists every value that cannot be used
 */
export function readServeOptions(given: object, env: NodeJS.ProcessEnv = process.env): ServeOptions {
  const fromEnvironment = {
    ...(env['DATABASE_URL'] ? { databaseUrl: env['DATABASE_URL'] } : {}),
    ...(env['HOST'] ? { host: env['HOST'] } : {}),
    ...(env['PORT'] ? { port: Number(env['PORT']) } : {}),
    ...(env['GIAO_BAN_SAMPLES'] ? { samples: env['GIAO_BAN_SAMPLES'] !== 'no' } : {}),
    ...(env['GIAO_BAN_ROOT'] ? { root: env['GIAO_BAN_ROOT'], data: join(env['GIAO_BAN_ROOT'], '.data') } : {}),
    ...(env['GIAO_BAN_HOSTS'] ? { hosts: env['GIAO_BAN_HOSTS'].split(',').map((name) => name.trim()) } : {}),
    ...(env['GIAO_BAN_DATA'] ? { data: env['GIAO_BAN_DATA'] } : {}),
  };
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const result = serveOptionsSchema.safeParse({ ...fromEnvironment, ...stated });
  if (result.success) return result.data;
  const list = result.error.issues.map((issue) => `- ${issue.path.join('.') || 'cấu hình'}: ${issue.message}`);
  throw new Error(`Cấu hình chưa đúng:\n${list.join('\n')}`);
}
