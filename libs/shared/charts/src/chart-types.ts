/** One series of a chart: what it is called and which colour is its own. */
export interface ChartSeries {
  key: string;
  label: string;
  colour: string;
}

/** One bar or column: its name and its parts by series. */
export interface ChartCategory {
  /** Unique in the chart. */
  id: string;
  label: string;
  total: number;
  values: Readonly<Record<string, number>>;
}
