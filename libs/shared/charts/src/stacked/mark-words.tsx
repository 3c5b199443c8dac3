/** Height of one line of words above the columns, in pixels. */
export const markLine = 15;

/** Words of a mark above its line: each mark on a line of its own, turned towards the middle so that none is cut. */
export function MarkWords(props: {
  words: string;
  x: number;
  top: number;
  line: number;
  lines: number;
  width: number;
}) {
  const { words, x, top, line, lines, width } = props;
  const onTheRight = x > width / 2;
  return (
    <text
      x={onTheRight ? x - 4 : x + 4}
      y={top - 5 - (lines - 1 - line) * markLine}
      textAnchor={onTheRight ? 'end' : 'start'}
      fontSize={11}
      fill="var(--mantine-color-dimmed)"
    >
      {words}
    </text>
  );
}
