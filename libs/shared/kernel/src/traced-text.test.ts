import { describe, expect, test } from 'vitest';
import { OffsetMap, TraceBuilder, chainOffsets } from './traced-text';

describe('texts that remember where they came from', () => {
  const source = '  Nơi \n nhận: ';
  const build = () => {
    const out = new TraceBuilder();
    out.copy('Nơi', 2);
    out.insert(' ', 5);
    out.copy('nhận:', 8);
    return out.finish();
  };

  test('copied letters lead back to themselves', () => {
    const { text, origin } = build();
    expect(text).toBe('Nơi nhận:');
    expect([...text].map((char, i) => (char === ' ' ? ' ' : source.charAt(origin.toSource(i)))).join('')).toBe(text);
  });

  test('a span covers what stood between its first and last letter', () => {
    const { origin } = build();
    expect(source.slice(...origin.spanToSource(0, 9))).toBe('Nơi \n nhận:');
  });

  test('pieces that follow one another are one piece', () => {
    const out = new TraceBuilder();
    out.copy('ab', 0);
    out.copy('cd', 2);
    expect(out.finish().origin.pieces()).toEqual([[0, 0, 4]]);
  });

  test('two steps lead back to the first text', () => {
    const chained = chainOffsets(build().origin, new OffsetMap([0], [100], [source.length]));
    expect(chained.toSource(0)).toBe(102);
  });

  test('an empty text has positions too', () => {
    expect(new TraceBuilder().finish().origin.toSource(0)).toBe(0);
  });
});
