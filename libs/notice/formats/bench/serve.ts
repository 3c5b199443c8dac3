import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { findReadWorker, ReadingPool, type PlacedReading } from '../src/index';

// Reads the files whose paths come in, one a line, and answers with one line of JSON each: `{"ok":true,"text":"..."}` or
// `{"ok":false,"code":"...","message":"..."}`. For feeding it thousands of broken files and counting what comes back.

const pool = new ReadingPool({ worker: findReadWorker(import.meta.url) });

function answer(readings: readonly PlacedReading[]): unknown {
  const texts = readings.flatMap(({ reading }) => ('error' in reading ? [] : [reading.source.text]));
  const errors = readings.flatMap(({ reading }) => ('error' in reading ? [reading.error] : []));
  return texts.length > 0 ? { ok: true, text: texts.join('\n') } : { ok: false, ...errors[0] };
}

for await (const path of createInterface({ input: process.stdin })) {
  const readings = await pool.read(readFileSync(path), path);
  process.stdout.write(`${JSON.stringify(answer(readings))}\n`);
}
await pool.close();
