/** A place in a list of syllables where a known phrase stands. */
export interface PhraseMatch<T> {
  start: number;
  end: number;
  value: T;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

const node = <T>(): Node<T> => ({ next: new Map(), values: [] });

/**
 * Finds many phrases in one walk over the syllables of a text.
 *
 * @example
 * const trie = new PhraseTrie<string>();
 * trie.add(['vị', 'trí', 'việc', 'làm'], 'posts');
 * trie.find(['đề', 'án', 'vị', 'trí', 'việc', 'làm']) // [{ start: 2, end: 6, value: 'posts' }]
 */
export class PhraseTrie<T> {
  private readonly root = node<T>();

  /** Adds a phrase; one phrase may carry several values. */
  add(syllables: readonly string[], value: T): void {
    let at = this.root;
    for (const syllable of syllables) {
      const known = at.next.get(syllable) ?? node<T>();
      at.next.set(syllable, known);
      at = known;
    }
    at.values.push(value);
  }

  /** All matches, overlapping ones too, by start and then by length. */
  find(syllables: readonly string[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let start = 0; start < syllables.length; start++) this.from(syllables, start, found);
    return found;
  }

  /** Length of the longest phrase that begins there; 0 where none does. */
  longestAt(syllables: readonly string[], start: number): number {
    const found: PhraseMatch<T>[] = [];
    this.from(syllables, start, found);
    return found.length === 0 ? 0 : Math.max(...found.map((match) => match.end - start));
  }

  private from(syllables: readonly string[], start: number, into: PhraseMatch<T>[]): void {
    let at: Node<T> | undefined = this.root;
    for (let end = start; at; end++) {
      for (const value of at.values) into.push({ start, end, value });
      at = end < syllables.length ? at.next.get(syllables[end] ?? '') : undefined;
    }
  }
}
