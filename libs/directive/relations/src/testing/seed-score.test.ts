import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParsedNotice } from '@giao-ban/notice-model';
import { describe, expect, it } from 'vitest';
import { toCorpusNotice } from '../corpus';
import { relate } from '../relate';

// Annotated notices may lie beside the project; they are for measuring and no part of it.
const shared = fileURLToPath(new URL('../../../../../../shared/', import.meta.url));
const present = existsSync(join(shared, 'gold/links.json'));

interface Score {
  links: {
    precisionAccepted: number;
    recallAccepted: number;
    recallWithProposed: number;
    statusAccuracy: number;
    temptingFalseTaken: number;
  };
  themes: { pairF1: number };
}

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

/** Annotation has no positions; the paragraph of an outcome is where its words stand in the source. */
function withSpans(notice: ParsedNotice, source: string): { notice: ParsedNotice; text: string } {
  const paragraphs = source.split('\n').filter((line) => line.trim() !== '');
  const starts = paragraphs.map((_, i) => paragraphs.slice(0, i).join('\n').length + (i > 0 ? 1 : 0));
  const outcomes = notice.outcomes.map((outcome) => {
    const start = squeeze(outcome.text).slice(0, 40);
    const at = starts[paragraphs.findIndex((paragraph) => squeeze(paragraph).includes(start))] ?? 0;
    return { ...outcome, span: [at, at + 1] as const };
  });
  return { notice: { ...notice, outcomes }, text: paragraphs.join('\n') };
}

function readAnnotated(name: string) {
  const annotated = JSON.parse(readFileSync(join(shared, 'gold', name), 'utf8')) as ParsedNotice;
  const file = name.replace(/json$/, 'txt');
  const { notice, text } = withSpans(annotated, readFileSync(join(shared, 'seeds', file), 'utf8'));
  return toCorpusNotice(notice, { key: file, text });
}

function score(): Score {
  const names = readdirSync(join(shared, 'gold')).filter((name) => /^\d{3}_.*\.json$/.test(name));
  const { links, themes } = relate(names.map(readAnnotated));
  const place = ({ notice, id, text }: { notice: string; id: string; text: string }) => ({ file: notice, id, text });
  const predicted = {
    links: links.map((link) => ({
      ...link,
      directive: place(link.directive),
      evidence: { ...place(link.evidence), kind: link.evidence.kind },
    })),
    themes: themes.map(({ label, members }) => ({ label, members: members.map(place) })),
  };
  const folder = mkdtempSync(join(tmpdir(), 'relations-'));
  try {
    const file = join(folder, 'predicted.json');
    writeFileSync(file, JSON.stringify(predicted));
    const scorer = join(shared, 'eval/score-relations.mjs');
    return JSON.parse(
      execFileSync(process.execPath, [scorer, '--gold', join(shared, 'gold'), '--pred', file], { encoding: 'utf8' }),
    ) as Score;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!present)('on annotated notices (skipped where the shared folder is absent)', () => {
  const found = present ? score() : null;

  it('what is accepted is right', () => expect(found?.links.precisionAccepted).toBeGreaterThanOrEqual(0.92));
  it('most links are accepted, nearly all are found', () => {
    expect(found?.links.recallAccepted).toBeGreaterThanOrEqual(0.6);
    expect(found?.links.recallWithProposed).toBeGreaterThanOrEqual(0.85);
  });
  it('the state is read right', () => expect(found?.links.statusAccuracy).toBeGreaterThanOrEqual(0.95));
  it('tempting false links are left alone', () => expect(found?.links.temptingFalseTaken).toBeLessThanOrEqual(1));
  it('themes are those of a reader', () => expect(found?.themes.pairF1).toBeGreaterThanOrEqual(0.78));
});
