/**
 * Keeps what a function said of the last texts it was asked about: names of units come again and again. Bounded, so that
 * memory stays flat over any number of notices. What it returns is shared: do not change it.
 * @example const keyOf = remember(expensiveKey); keyOf('Văn phòng Sở'); keyOf('Văn phòng Sở') // worked out once
 */
export function remember<T>(work: (text: string) => T, most = 2000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = work(text);
    if (known.size >= most) known.clear();
    // A slice would hold on to the whole text that it was cut from.
    known.set(Array.from(text).join(''), value);
    return value;
  };
}
