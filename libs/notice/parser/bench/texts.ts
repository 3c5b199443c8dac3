import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoticeMaker } from './made-up-notices';

/** A set of texts, each of them one notice. */
export interface Corpus {
  name: string;
  texts: string[];
}

/** The illustrative notices of the project. */
export function sampleCorpus(root: string): Corpus {
  const folder = join(root, 'libs/notice/samples/notices');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:txt|md)$/u.test(name),
  );
  return {
    name: 'sample notices',
    texts: files.sort().map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC')),
  };
}

export function madeUpCorpus(count: number, size: number): Corpus {
  const maker = new NoticeMaker(count);
  const texts = Array.from({ length: count }, (_, i) => maker.notice(i + 1, size));
  return { name: count === 1 ? 'one long notice' : 'made-up notices', texts };
}

function repeatTo(size: number, piece: () => string): string {
  const parts: string[] = [];
  for (let length = 0; length < size;) {
    const next = piece();
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

/** Texts that would be slow to read if a stage looked at everything again and again. */
export const growing: Record<string, (size: number) => string> = {
  'dense notice': (size) => new NoticeMaker(1).notice(1, size),
  'one giant paragraph': withHead((maker) => `${maker.order().replace(/\.$/u, '')}, `),
  'bullets without unit': withHead((maker) => `\n- ${maker.work()}.`),
  'many dates': withHead((maker) => `${maker.deadline()}, `),
  'many units': withHead((maker) => `${maker.unit()}, `),
  'many references': withHead((maker) => `${maker.paper()}; `),
  'deep nesting': withHead(
    (maker) => `\n- ${maker.work()}:\n+ ${maker.work()}:\n* ${maker.work()}:\n• ${maker.work()}:`,
  ),
  quantities: withHead((maker) => `${maker.outcome()}; `, 'Kết quả tháng 4: '),
};

function withHead(
  piece: (maker: NoticeMaker) => string,
  before = '1. Đối với Văn phòng Sở\n- ',
): (size: number) => string {
  return (size) => {
    const maker = new NoticeMaker(7);
    return `${maker.head(1)}\n${before}${repeatTo(size, () => piece(maker))}`;
  };
}
