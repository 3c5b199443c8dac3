/**
 * Ordinal paths of which none occurs twice, so that ids made from them differ also where a paper numbers two items alike.
 *
 * @example distinctPaths(['2/1', '2/1', '2/2']) // ['2/1', '2/1~2', '2/2']
 */
export function distinctPaths(paths: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return paths.map((path) => {
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    return count === 1 ? path : `${path}~${count}`;
  });
}
