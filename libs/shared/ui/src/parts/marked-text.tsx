/** A stretch of a text, `[start, end)` in its own letters. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * A text with stretches of it marked; they stand in order and do not overlap.
 *
 * @example
 * <MarkedText text="Đã cấp mã vùng trồng" marks={[{ start: 7, end: 20 }]} />
 */
export function MarkedText({ text, marks }: { text: string; marks: readonly Stretch[] }) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {marks.map(({ start, end }, place) => (
        <span key={start}>
          {text.slice(ends[place], start)}
          <mark className="gb-mark">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
