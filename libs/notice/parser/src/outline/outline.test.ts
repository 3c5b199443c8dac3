import { matchKey } from '@giao-ban/shared-kernel';
import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../page/reading-text';
import { unitHeading } from '../units/unit-heading';
import { outlineOf, type OutlineNode } from './outline';

function paragraphsOf(text: string): Paragraph[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const paragraph = { start, end: start + line.length, text: line, key: matchKey(line) };
    start += line.length + 1;
    return paragraph;
  });
}

/** The nesting as indented first words. */
function drawn(text: string): string {
  const root = outlineOf(paragraphsOf(text), (t, k) => unitHeading(t, k) !== null);
  const draw = (node: OutlineNode, depth: number): string =>
    node.children.map((child) => `${'  '.repeat(depth)}${child.paragraph.text}\n${draw(child, depth + 1)}`).join('');
  return draw(root, 0).trimEnd();
}

describe('nesting by marks', () => {
  test('a section, units in brackets, bullets', () => {
    expect(drawn('1. Nhiệm vụ\n(1) Phòng A:\n- Một\n- Hai\n(2) Phòng B:\n- Ba\n2. Tổ chức')).toBe(
      '1. Nhiệm vụ\n  (1) Phòng A:\n    - Một\n    - Hai\n  (2) Phòng B:\n    - Ba\n2. Tổ chức',
    );
  });

  test('deeper bullets hang on the bullet above, whichever kind comes first', () => {
    expect(drawn('* Văn phòng Sở:\n- Một:\n+ Hai\n- Ba\n* Thanh tra Sở:\n- Bốn')).toBe(
      '* Văn phòng Sở:\n  - Một:\n    + Hai\n  - Ba\n* Thanh tra Sở:\n  - Bốn',
    );
  });

  test('headings without a number hold what follows', () => {
    expect(drawn('II. Nhiệm vụ\nVĂN PHÒNG SỞ\n- Một\nTHANH TRA SỞ\n- Hai\nIII. Khác')).toBe(
      'II. Nhiệm vụ\n  VĂN PHÒNG SỞ\n    - Một\n  THANH TRA SỞ\n    - Hai\nIII. Khác',
    );
  });

  test('a number that starts again under a unit is a level of its own', () => {
    expect(drawn('1. Văn phòng Sở:\n1. Một\n2. Hai\n2. Thanh tra Sở:\n1. Ba')).toBe(
      '1. Văn phòng Sở:\n  1. Một\n  2. Hai\n2. Thanh tra Sở:\n  1. Ba',
    );
  });

  test('decimal numbers stand under their number', () => {
    expect(drawn('1. Chung\n1.1. Một\n1.2. Hai\n2. Riêng\n2.1. Ba\n- Bốn')).toBe(
      '1. Chung\n  1.1. Một\n  1.2. Hai\n2. Riêng\n  2.1. Ba\n    - Bốn',
    );
  });

  test('prose after bullets belongs to the heading, not to the last bullet', () => {
    expect(drawn('1. Văn phòng Sở\n- Một\nCác nội dung trên xong trước 30/9.')).toBe(
      '1. Văn phòng Sở\n  - Một\n  Các nội dung trên xong trước 30/9.',
    );
  });
});
