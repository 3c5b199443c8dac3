import { finding, type Finding, type TopicCue } from '@giao-ban/notice-model';
import type { Range } from '../text/split-sentences';
import { companions } from './companions';
import { cueGroups, cueScanner, priorOf } from './topic-cues';

/** The topics of a text, most specific first, with the words that decided. */
export interface FoundTopics {
  topics: string[];
  cues: TopicCue[];
  /** How sure the first topic is. */
  finding: Finding;
}

interface Tally {
  score: number;
  cue: string;
  cueWeight: number;
  at: number;
  count: number;
  /** Whether something beside the words spoke for it. */
  isBoosted?: boolean;
}

/** General topics give way to specific ones that weigh about the same. */
const general = new Set(['routine-plan', 'superior-directions', 'policy-drafting', 'discipline-conduct']);
const lessOnRepeat = 0.25;
/** The second and third cue of one topic add less than the first. */
const lessEachTime = 0.75;
/** A topic beside the first needs this much, or half of what the first has; more than the high score asks no more. */
const leastScore = 2.4;
const highScore = 6;
/** Nearly every order is part of some plan; beside another topic that is worth saying only in so many words. */
const leastForRoutine = 5.5;
/** What a cited paper issued is no paper that is to be drafted. */
const ofCitedDrafting = 0.5;
/** A unit's function speaks for the first topic; for a second one the words must. */
const mostPriorOfSecond = 1;
const maximumTopics = 3;
const fallback = 'routine-plan';

/** How much less the words in a stretch say about the work. */
export interface FaintRange extends Range {
  factor: number;
}

interface CueMatch extends Range {
  topic: string;
  weight: number;
  /** Place of its group in the taxonomy, which decides between cues of one length. */
  group: number;
}

/** All cues of a text; a cue inside a longer one is not read for itself: `nhiệm vụ KH&CN cấp cơ sở`. */
function cuesIn(key: string): CueMatch[] {
  const matches: CueMatch[] = [];
  for (const { pattern: group, match } of cueScanner.matches(key)) {
    const { topic, weight } = cueGroups[group] ?? {};
    if (topic !== undefined && weight !== undefined)
      matches.push({ topic, weight, group, start: match.index, end: match.index + match[0].length });
  }
  matches.sort((a, b) => a.start - b.start || b.end - a.end || a.group - b.group);
  let covered: CueMatch | null = null;
  return matches.filter((match) => {
    if (covered && match.end <= covered.end && match.topic !== covered.topic && length(match) < length(covered))
      return false;
    if (!covered || match.end > covered.end) covered = match;
    return true;
  });
}

const length = ({ start, end }: Range) => end - start;

/** What the words at a place count; of two ranges over it the first one given decides. */
function factorAt(size: number, faint: readonly FaintRange[], cues: number): (at: number) => number {
  if (faint.length * cues <= size)
    return (at) => Math.fround(faint.find(({ start, end }) => start <= at && at < end)?.factor ?? 1);
  const factors = new Float32Array(size).fill(1);
  for (const { start, end, factor } of [...faint].reverse()) factors.fill(factor, start, end);
  return (at) => factors[at] ?? 1;
}

function tally(
  text: string,
  key: string,
  faint: readonly FaintRange[],
  prior: Map<string, number>,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const cues = cuesIn(key);
  const factorOf = factorAt(text.length, faint, cues.length);
  const seen = new Set<string>();
  for (const { topic, weight, start, end } of cues) {
    const id = `${topic} ${key.slice(start, end)}`;
    const factor = factorOf(start);
    const known = tallies.get(topic) ?? { score: 0, cue: '', cueWeight: 0, at: start, count: 0 };
    const value =
      weight *
      (topic === 'policy-drafting' && factor < 1 ? factor * ofCitedDrafting : factor) *
      (seen.has(id) ? lessOnRepeat : 1) *
      lessEachTime ** known.count;
    seen.add(id);
    if (value === 0) continue;
    const better = value > known.cueWeight;
    tallies.set(topic, {
      score: known.score + value,
      cue: better ? text.slice(start, end) : known.cue,
      cueWeight: Math.max(value, known.cueWeight),
      at: Math.min(known.at, start),
      count: known.count + 1,
    });
  }
  addPriors(tallies, prior, text.length);
  return tallies;
}

function addPriors(tallies: Map<string, Tally>, prior: Map<string, number>, end: number): void {
  for (const [topic, weight] of prior) {
    const known = tallies.get(topic);
    if (known) known.score += weight;
    else if (weight >= 2) tallies.set(topic, { score: weight * 0.7, cue: '', cueWeight: 0, at: end, count: 0 });
  }
}

/**
 * One to three topics of a text.
 * @param families of the unit that does the work: they tip the balance, they do not decide
 * @param faint stretches that count little: cited titles, names of units
 * @param boosts what else speaks for a topic, such as a superior's paper that the order carries out
 * @example findTopics('Rà soát thủ tục hành chính', key, [], []).topics // ['administrative-reform']
 */
export function findTopics(
  text: string,
  key: string,
  families: readonly string[],
  faint: readonly FaintRange[],
  boosts: ReadonlyMap<string, number> = new Map(),
): FoundTopics {
  const prior = priorOf(families);
  const counted = tally(text, key, faint, prior);
  for (const [topic, weight] of boosts) {
    const known = counted.get(topic) ?? { score: 0, cue: '', cueWeight: 0, at: text.length, count: 0 };
    counted.set(topic, { ...known, score: known.score + weight, isBoosted: true });
  }
  const tallies = [...counted];
  const rank = ([topic, { score, at }]: [string, Tally]) =>
    score * (general.has(topic) ? 0.8 : 1) - (at / Math.max(1, text.length)) * 0.5;
  tallies.sort((a, b) => rank(b) - rank(a));
  const best = tallies[0];
  if (!best) {
    const [ofUnit] = [...prior].filter(([, weight]) => weight >= 1).sort(([, a], [, b]) => b - a);
    return { topics: [ofUnit?.[0] ?? fallback], cues: [], finding: finding(ofUnit ? 'topic-of-unit' : 'topic-none') };
  }
  const enough = Math.max(leastScore, Math.min(rank(best), highScore) * 0.5);
  const needed = (topic: string) => (topic === fallback ? Math.max(enough, leastForRoutine) : enough);
  const chosen = tallies
    .filter(
      ([topic, { score }], i) => i === 0 || score - Math.min(prior.get(topic) ?? 0, mostPriorOfSecond) >= needed(topic),
    )
    .slice(0, maximumTopics);
  const topics = withoutHigherLevel(
    chosen.map(([topic]) => topic),
    key,
  );
  return {
    topics: [...topics, ...companions(topics, key, families, faint)].slice(0, maximumTopics),
    cues: chosen
      .filter(([topic, { cue }]) => cue && topics.includes(topic))
      .map(([topic, { cue }]) => ({ topic, cue })),
    finding: findingOf(best[1], rank(best), tallies[1] ? rank(tallies[1]) : 0),
  };
}

const higherLevel = /cấp (?:tỉnh|quốc gia|bộ|nhà nước|thành phố)|đề tài/u;

/** Research at the grassroots is named by the words of research: of the two topics it is the one. */
const withoutHigherLevel = (topics: readonly string[], key: string): string[] =>
  topics.includes('grassroots-science') && !higherLevel.test(key)
    ? topics.filter((topic) => topic !== 'research-programme')
    : [...topics];

const strongCue = 4;
const faintScore = 2;
const closeRun = 0.88;

/** How much the words say for the first topic, and how near the second one comes. */
function findingOf(best: Tally, own: number, next: number): Finding {
  if (!best.cue) return finding(best.isBoosted ? 'topic-superior-paper' : 'topic-of-unit');
  if (best.score < faintScore) return finding('topic-faint-cue');
  if (next >= own * closeRun) return finding('topic-close-run');
  if (best.cueWeight >= strongCue) return finding('topic-strong-cue');
  return finding(best.count > 1 ? 'topic-several-cues' : 'topic-cue');
}
