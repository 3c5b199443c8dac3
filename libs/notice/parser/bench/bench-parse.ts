import { parse, postprocess, preprocess } from 'micromark';
import { parseNotice } from '../src/index';
import { NoticeMaker } from './made-up-notices';
import { heldMemory, interleaved, processorTime, table, type Timing } from './measure';
import { growing, madeUpCorpus, sampleCorpus, type Corpus } from './texts';

// What reading a text costs, beside what micromark needs to parse the same text as Markdown. See docs/benchmarks.md.

const megabytes = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const say = (text: string) => void process.stdout.write(`${text}\n`);
const rounds = Number(process.env.ROUNDS ?? 9);

/** The yardstick: text to events, micromark's whole parse without writing HTML. */
const parseMarkdown = (text: string) =>
  postprocess(
    parse()
      .document()
      .write(preprocess()(text, undefined, true)),
  );

function compareRow({ name, texts }: Corpus): (string | number)[] {
  const each = (read: (text: string) => unknown) => () => void texts.forEach((text) => read(text));
  const timings = interleaved(rounds, [each((text) => parseNotice(text)), each(parseMarkdown)]);
  const size = megabytes(texts);
  const speeds = (when: keyof Timing) => {
    const [ours = 0, events = 0] = timings.map((timing) => timing[when]);
    return [size / (ours / 1000), size / (events / 1000), events / ours].map((value) => value.toFixed(2));
  };
  return [name, texts.length, size.toFixed(2), ...speeds('median'), ...speeds('least'), ...speeds('cold')];
}

function compare(root: string): void {
  const corpora = [sampleCorpus(root), madeUpCorpus(100, 6000), madeUpCorpus(1, 600_000)];
  say('\nparseNotice beside micromark’s parse (MB/s; ratio above 1: parseNotice is the faster one)');
  const when = ['median', 'best', 'cold'].flatMap((time) => [`${time}: ours`, 'micromark', 'ratio']);
  say(table(['text', 'notices', 'MB', ...when], corpora.map(compareRow)));
}

const sizes = [625_000, 1_250_000, 2_500_000, 5_000_000];

function growthRow([name, make]: [string, (size: number) => string]): (string | number)[] {
  // Letters take about 1.35 bytes; the sizes are bytes.
  const times = sizes.map((size) => {
    const text = make(size / 1.35);
    return Math.min(...Array.from({ length: size > 2e6 ? 2 : 3 }, () => processorTime(() => void parseNotice(text))));
  });
  const factors = times.slice(1).map((time, i) => (time / (times[i] ?? 1)).toFixed(2));
  return [name, ...times.map((time) => time.toFixed(0)), ...factors];
}

function growth(): void {
  say('\nGrowth: milliseconds for 0.6, 1.25, 2.5 and 5 MB, and the factor for each doubling (at most 2.2)');
  const head = ['text', '0.6', '1.25', '2.5', '5', 'x2', 'x4', 'x8'];
  processorTime(() => void parseNotice(growing['dense notice']?.(300_000) ?? ''));
  say(table(head, Object.entries(growing).map(growthRow)));
}

function memory(): void {
  say('\nMemory held after so many different notices (MB)');
  const maker = new NoticeMaker(3);
  const rows: (string | number)[][] = [];
  for (let count = 1; count <= 10_000; count++) {
    parseNotice(maker.notice(count, 3000));
    if (![100, 1000, 5000, 10_000].includes(count)) continue;
    const { heap, rss } = heldMemory();
    rows.push([count, heap.toFixed(1), rss.toFixed(0)]);
  }
  say(table(['notices', 'heap', 'rss'], rows));
}

const root = process.env.GIAO_BAN_ROOT ?? process.cwd();
const parts: Record<string, () => void> = { compare: () => compare(root), growth, memory };
const wanted = process.argv.slice(2).filter((name) => name in parts);
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) parts[name]?.();
