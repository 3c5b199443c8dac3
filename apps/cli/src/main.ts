import { once } from 'node:events';
import type { Output, RunCommand } from './command';

/** The commands; each is loaded only when it is called, so that `parse` needs no database. */
const commands: Record<string, string> = {
  parse: 'parse FILE...       đọc thông báo, in mỗi tệp một dòng JSON',
  relations: 'relations FILE...   tìm minh chứng và nội dung lặp lại giữa các thông báo',
  ingest: 'ingest PATH...      đọc và lưu thông báo vào cơ sở dữ liệu',
  reread: 'reread [--apply]    đọc lại các tệp đã lưu, cho xem thay đổi trước khi ghi',
};
const modules = import.meta.glob<{ run: RunCommand }>(['./commands/*.ts', '!./commands/*.test.ts']);

const output: Output = {
  async data(line) {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  },
  talk: (line) => void process.stderr.write(`${line}\n`),
  progress: (isAskedFor) =>
    isAskedFor || process.stderr.isTTY
      ? { isTerminal: process.stderr.isTTY === true, write: (text) => void process.stderr.write(text) }
      : null,
};

async function main([name = '', ...args]: string[]): Promise<number> {
  const load = name in commands ? modules[`./commands/${name}.ts`] : undefined;
  if (!load) {
    output.talk(
      `Cách dùng:\n${Object.values(commands)
        .map((usage) => `  ${usage}`)
        .join('\n')}`,
    );
    return 2;
  }
  const { run } = await load();
  return run(args, output);
}

// `parse ... | head` closes the pipe early: that is the reader's right, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await main(process.argv.slice(2));
