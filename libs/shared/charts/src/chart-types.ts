/** One series of a chart: what it is called and which colour is its own. */
export interface ChartSeries {
  key: string;
  label: string;
  colour: string;
}

/** A day on which something changed, marked on a chart over time. */
export interface ChartMark {
  /** The column in which the day lies. */
  id: string;
  /** Whether the day is the column's first one: the line then stands before the column, else in it. */
  atStart: boolean;
  /** A few words beside the line; on a narrow chart the short form stands there. */
  label: string;
  short: string;
}

/** One bar or column: its name and its parts by series. */
export interface ChartCategory {
  /** Unique in the chart. */
  id: string;
  label: string;
  total: number;
  values: Readonly<Record<string, number>>;
}
