import type { DirectiveItem } from '../features/corpus-index';
import { isParticular, runsOf, wordsOf } from './alike';

// Each order is compared with those that share one of so many of its rarest keys.
const keysPerOrder = 12;
// What so many orders share names no single piece of work.
const mostHolders = 120;
// Of those that share a key the latest are looked at: the others hang together with them already.
const latest = 16;
const runLength = 5;

interface Holders {
  count: number;
  /** The latest ones. */
  places: number[];
}

/** A number for a key; two keys of one number only cost a needless comparison. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 2;
}

function lookupKeys(directive: DirectiveItem): number[] {
  const features = [...directive.features.whole.byKey.values()].filter(isParticular).map(({ key }) => key);
  const runs = [...runsOf(wordsOf(directive), runLength)].map((run) => `run:${run}`);
  return [...new Set([...features, ...runs].map(hashOf))];
}

/** Finds the orders that may be alike: those that share rare words or runs of words. */
export class NearOrders {
  private readonly orders: DirectiveItem[] = [];
  /** Most keys have one holder: a bare number then, for the memory's sake. */
  private readonly holders = new Map<number, number | Holders>();

  /** Orders that came before and may be alike; takes the order in. */
  add(directive: DirectiveItem): DirectiveItem[] {
    const keys = lookupKeys(directive);
    const near = new Set<number>();
    const rarest = keys
      .map((key) => ({ key, held: this.holdersOf(key) }))
      .filter(({ held }) => held.count > 0 && held.count < mostHolders)
      .sort((a, b) => a.held.count - b.held.count || a.key - b.key)
      .slice(0, keysPerOrder);
    for (const { held } of rarest) for (const place of held.places) near.add(place);
    const place = this.orders.push(directive) - 1;
    for (const key of keys) this.hold(key, place);
    return [...near].sort((a, b) => a - b).flatMap((at) => this.orders[at] ?? []);
  }

  private holdersOf(key: number): Holders {
    const known = this.holders.get(key);
    if (known === undefined) return { count: 0, places: [] };
    return typeof known === 'number' ? { count: 1, places: [known] } : known;
  }

  private hold(key: number, place: number): void {
    const known = this.holders.get(key);
    if (known === undefined) this.holders.set(key, place);
    else {
      const { count, places } = this.holdersOf(key);
      const kept = count >= mostHolders ? [] : [...places, place].slice(-latest);
      this.holders.set(key, { count: count + 1, places: kept });
    }
  }
}
