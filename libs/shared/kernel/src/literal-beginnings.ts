/** A literal text that a match may begin with; `isOpen` where the pattern goes on in a way that is no literal. */
interface Beginning {
  text: string;
  isOpen: boolean;
}

const nothing: Beginning[] = [{ text: '', isOpen: false }];
const anything: Beginning[] = [{ text: '', isOpen: true }];
const longest = 14;
const most = 240;
const largestClass = 12;
const mostRepeated = 12;

/** Characters that stand for themselves and are not counted: read at once. */
const literalRun = /^(?:[\p{L}\p{N} ,:;"&-](?![?*+{])){1,14}/u;

/** `[1-4]`, `[.,]`: the characters of a small class; `null` for large and negated ones. */
function charactersOf(body: string): string[] | null {
  if (body.startsWith('^') || body.includes('\\')) return null;
  const found: string[] = [];
  for (let i = 0; i < body.length; i++) {
    const [from, to] = [body.charCodeAt(i), body.charAt(i + 1) === '-' ? body.charCodeAt(i + 2) : NaN];
    if (Number.isNaN(to)) found.push(body.charAt(i));
    else {
      for (let code = from; code <= to && found.length <= largestClass; code++) found.push(String.fromCharCode(code));
      i += 2;
    }
  }
  return found.length <= largestClass ? found : null;
}

/** What may follow one another; what is too long or too much stays open. */
function chain(first: readonly Beginning[], second: readonly Beginning[]): Beginning[] {
  const isTooMuch = first.length > 1 && first.length * second.length > most;
  return first.flatMap((head) => {
    if (head.isOpen || head.text.length >= longest || isTooMuch) return [{ text: head.text, isOpen: true }];
    return second.map((tail) => ({ text: head.text + tail.text, isOpen: tail.isOpen }));
  });
}

const opened = (some: readonly Beginning[]) => some.map(({ text }) => ({ text, isOpen: true }));

/** How often an element comes, by the sign behind it; more than thrice is many. */
function boundsOf(sign: string): [least: number, most: number] {
  if (!sign.startsWith('{')) return [sign.startsWith('+') ? 1 : 0, sign.startsWith('?') ? 1 : 3];
  const [least = '0', most = least] = sign.slice(1, sign.indexOf('}')).split(',');
  return [Number(least), most === '' ? 3 : Number(most)];
}

/** An element that comes once or more; a class of many characters is followed no further than its first. */
function repeated(element: Beginning[], least: number, most: number): Beginning[] {
  if (most === 1) return element;
  if (element.length > mostRepeated || most === 0) return opened(element);
  const twice = chain(element, element);
  return [...(least > 1 ? [] : element), ...(most === 2 ? twice : opened(twice))];
}

/** Reads as much of the syntax of patterns as it takes to know how their matches begin. */
class BeginningReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Alternatives up to the end of the group. */
  alternatives(): Beginning[] {
    const all = [...this.sequence()];
    while (this.source.charAt(this.at) === '|') {
      this.at++;
      all.push(...this.sequence());
    }
    return all;
  }

  private sequence(): Beginning[] {
    let found = nothing;
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      found = chain(found, this.quantified(this.element()));
    }
    return found;
  }

  private element(): Beginning[] {
    const literals = literalRun.exec(this.source.slice(this.at, this.at + longest + 1))?.[0] ?? '';
    if (literals !== '') return this.literal(literals);
    const char = this.source.charAt(this.at++);
    if (char === '(') return this.group();
    if (char === '[') return this.characterClass();
    if (char === '\\') return this.escape();
    if (char === '^' || char === '$') return nothing;
    return char === '.' ? anything : [{ text: char, isOpen: false }];
  }

  private literal(text: string): Beginning[] {
    this.at += text.length;
    return [{ text, isOpen: false }];
  }

  private group(): Beginning[] {
    const kind = /^\?(?:<?[=!]|:|<[^>]*>)/u.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += kind.length;
    const inner = this.alternatives();
    this.at++;
    return /[=!]$/u.test(kind) ? nothing : inner;
  }

  private characterClass(): Beginning[] {
    const from = this.at;
    while (this.source.charAt(this.at) !== ']') this.at += this.source.charAt(this.at) === '\\' ? 2 : 1;
    const characters = charactersOf(this.source.slice(from, this.at++));
    return characters?.map((text) => ({ text, isOpen: false })) ?? anything;
  }

  private escape(): Beginning[] {
    const char = this.source.charAt(this.at++);
    if (char === 'd') return [...'0123456789'].map((text) => ({ text, isOpen: false }));
    if (char === 's') return [{ text: ' ', isOpen: false }];
    if (/[\p{P}\p{S}]/u.test(char)) return [{ text: char, isOpen: false }];
    if (char === 'p' || char === 'P') this.at = this.source.indexOf('}', this.at) + 1;
    return anything;
  }

  private quantified(element: Beginning[]): Beginning[] {
    const sign = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(this.source.slice(this.at, this.at + 12))?.[0];
    if (sign === undefined) return element;
    this.at += sign.length;
    const [least, most] = boundsOf(sign);
    return [...repeated(element, least, most), ...(least > 0 ? [] : nothing)];
  }
}

/**
 * The literal texts of which any match of a pattern begins with one, or `null` where none can be told. `\s` is taken for
 * a blank, so the pattern must be for match keys, which have no other white space.
 * @example literalBeginnings(/(?<!\p{L})(?:quý|năm)\s\d{4}/u) // ['quý 0', 'quý 1', ...]
 */
export function literalBeginnings({ source, ignoreCase }: Pick<RegExp, 'source' | 'ignoreCase'>): string[] | null {
  if (ignoreCase) return null;
  const texts = new Set(new BeginningReader(source).alternatives().map(({ text }) => text));
  return texts.has('') ? null : [...texts].filter((text) => !hasShorter(text, texts));
}

/**
 * Of which texts one stands before or in any match of a pattern that looks back first: `(?<=hạn|thời gian)`; `null` where
 * it does not. Without any of them the pattern need not be tried.
 */
export function literalsBehind({ source, flags }: RegExp): string[] | null {
  if (!source.startsWith('(?<=') || hasBranches(source)) return null;
  const plain = withoutClasses(source);
  let depth = 0;
  for (let end = 0; end < plain.length; end++) {
    const char = plain.charAt(end);
    if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return literalBeginnings(new RegExp(source.slice(4, end), flags));
  }
  return null;
}

/** The same signs at the same places, without escapes and classes. */
export const withoutClasses = (source: string) =>
  source.replace(/\\.|\[(?:\\.|[^\]])*\]/gu, (sign) => '_'.repeat(sign.length));

/** Whether a pattern has alternatives that are in no group. */
export function hasBranches(source: string): boolean {
  let depth = 0;
  for (const char of withoutClasses(source)) {
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) return true;
  }
  return false;
}

/** Where a shorter beginning stands anyway, the longer one says nothing more. */
function hasShorter(text: string, all: ReadonlySet<string>): boolean {
  for (let length = 1; length < text.length; length++) if (all.has(text.slice(0, length))) return true;
  return false;
}
