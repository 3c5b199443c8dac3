import type { BenchFile } from './samples';

/** Numbers from 0 to 1, the same in every run. @example const next = numbers(7); next() // 0.011... */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Change = (bytes: Buffer, next: () => number, other: Buffer) => Buffer;

const at = (bytes: Buffer, next: () => number) => Math.floor(next() * bytes.length);
const between = (bytes: Buffer, next: () => number): [number, number] => {
  const start = at(bytes, next);
  return [start, Math.min(bytes.length, start + 1 + Math.floor(next() * 400))];
};
const tokens = [
  '\0\0\0\0',
  '\u202e',
  '<![CDATA[',
  ']]>',
  '<div>'.repeat(500),
  '{\\rtf1',
  '%PDF-',
  'PK\x03\x04',
  '999999999',
  '-1',
  '<<',
  '\ud83d',
  'e\u0301'.repeat(40),
];

const changes: Change[] = [
  (bytes, next) => {
    const copy = Buffer.from(bytes);
    for (let i = 0; i < 1 + next() * 30; i++) copy[at(copy, next)] = Math.floor(next() * 256);
    return copy;
  },
  (bytes, next) => bytes.subarray(0, at(bytes, next)),
  (bytes, next) => bytes.subarray(at(bytes, next)),
  (bytes, next) => {
    const [start, end] = between(bytes, next);
    const times = 1 + Math.floor(next() * 50);
    return Buffer.concat([
      bytes.subarray(0, end),
      ...Array<Buffer>(times).fill(bytes.subarray(start, end)),
      bytes.subarray(end),
    ]);
  },
  (bytes, next) => {
    const copy = Buffer.from(bytes);
    return copy.fill(next() < 0.5 ? 0 : 0xff, ...between(copy, next));
  },
  (bytes, next) => {
    const [start, end] = between(bytes, next);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  (bytes, next) => {
    const place = at(bytes, next);
    const token = Buffer.from(tokens[Math.floor(next() * tokens.length)] ?? '');
    return Buffer.concat([bytes.subarray(0, place), token, bytes.subarray(place)]);
  },
  (bytes, next, other) => Buffer.concat([bytes.subarray(0, at(bytes, next)), other.subarray(at(other, next))]),
];

const endings = ['txt', 'docx', 'pdf', 'html', 'doc', 'zip', 'png', 'eml', 'exe'];

/** Broken copies of files: bytes turned, cut, repeated, wiped, mixed with another form, sometimes under a false name. */
export function mutants(sources: readonly BenchFile[], count: number, next: () => number): BenchFile[] {
  return Array.from({ length: count }, (_, i) => {
    const source = sources[i % sources.length] ?? { name: 'a.txt', bytes: new Uint8Array() };
    const other = Buffer.from(sources[Math.floor(next() * sources.length)]?.bytes ?? []);
    let bytes: Buffer = Buffer.from(source.bytes);
    for (let step = 0; step <= next() * 2 && bytes.length > 0; step++) {
      bytes = changes[Math.floor(next() * changes.length)]?.(bytes, next, other) ?? bytes;
    }
    const lies = next() < 0.1;
    const name = lies ? `${i}.${endings[Math.floor(next() * endings.length)]}` : `${i}-${source.name}`;
    return { name, bytes };
  });
}
