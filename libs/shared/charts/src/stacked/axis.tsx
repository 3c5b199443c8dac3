/** The look of every axis: words in the page's own size and colour, thin lines. */
export const axisStyle = {
  tick: { fill: 'var(--mantine-color-dimmed)', fontSize: 12 },
  axisLine: { stroke: 'var(--gb-line)' },
  tickLine: false,
} as const;

/** Height of a line of a wrapped name, in pixels. */
export const nameLine = 15;

/** A name beside a bar, on as many lines as it needs: names of departments are long and are never cut short. */
export function WrappedTick({ x, y, lines }: { x: number | string; y: number | string; lines: readonly string[] }) {
  const top = Number(y) - ((lines.length - 1) * nameLine) / 2;
  return (
    <text textAnchor="end" fontSize={12} fill="var(--mantine-color-text)">
      {lines.map((line, place) => (
        <tspan key={place} x={Number(x) - 4} y={top + place * nameLine} dominantBaseline="central">
          {line}
        </tspan>
      ))}
    </text>
  );
}
