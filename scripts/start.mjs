// `npm start`: from a fresh clone to the first page. Needs only Node and npm.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (line) => process.stderr.write(`${line}\n`);
const usage = `Cách dùng: npm start -- [--data THƯ_MỤC] [--port N] [--no-samples] [--open]

  --data THƯ_MỤC  nơi giữ cơ sở dữ liệu (mặc định: .data trong thư mục dự án)
  --port N        cổng trên 127.0.0.1 (mặc định: 3000, hoặc cổng trống kế tiếp)
  --no-samples    không nạp các thông báo minh họa vào cơ sở dữ liệu trống
  --open          mở trình duyệt khi sẵn sàng

Biến DATABASE_URL: dùng một PostgreSQL 15+ có sẵn thay cho bản đi kèm.`;

const options = readOptions();
process.env.GIAO_BAN_ROOT = root;
process.env.GIAO_BAN_STARTED = String(Date.now());
requireNode();
await refuseSecondStart(options.data);
ensureInstalled(root, say);
say('Đang dựng chương trình (phần không đổi lấy từ bộ nhớ đệm) …');
build(root, ['api', 'dashboard'], say);
stopWithNpm();
const { serve } = await import(pathToFileURL(join(root, 'dist/apps/api/main.js')).href);
process.exitCode = await serve(options);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        'no-samples': { type: 'boolean', default: false },
        open: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535)) {
      throw new Error(`--port cần một số từ 0 đến 65535, không phải "${values.port}"`);
    }
    const from = process.env.INIT_CWD ?? process.cwd();
    const data = values.data === undefined ? join(root, '.data') : resolve(from, values.data);
    return { root, data, port, samples: !values['no-samples'], open: values.open };
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

/** A server that already serves this folder is named at once, before anything is built. */
async function refuseSecondStart(data) {
  if (process.env.DATABASE_URL) return;
  try {
    const { pid, address } = JSON.parse(readFileSync(join(data, 'server.json'), 'utf8'));
    const answer = await fetch(`${address}/health`, { signal: AbortSignal.timeout(1000) });
    if ((await answer.json()).pid !== pid) return;
    say(`Thư mục dữ liệu "${data}" đang được phục vụ tại ${address} (tiến trình ${pid}).`);
    say('Hãy mở địa chỉ đó, dừng chương trình kia, hoặc chọn thư mục khác bằng "npm start -- --data THƯ_MỤC".');
    process.exit(1);
  } catch {
    return; // nobody answers: whether the folder is free is decided by the database's own lock
  }
}

/** npm does not always pass a signal on; when it is gone, so are we. */
function stopWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const npm = process.ppid;
  setInterval(() => process.ppid !== npm && process.kill(process.pid, 'SIGTERM'), 1000).unref();
}
