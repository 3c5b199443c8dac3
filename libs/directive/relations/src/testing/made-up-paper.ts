export interface MadeUpOrder {
  name: string;
  unit?: string;
  text: string;
  themes?: string[];
  /** Earlier orders that this one gives again. */
  again?: string[];
}

export interface MadeUpStatement {
  text: string;
  status?: 'completed' | 'in-progress' | 'not-completed' | 'postponed';
  unit?: string;
  paragraph?: number;
  about?: string[];
}

export interface MadeUpPaper {
  key: string;
  agency: string;
  place: string;
  knownOn: string;
  reviewed?: [from: string, to: string];
  orders?: MadeUpOrder[];
  outcomes?: MadeUpStatement[];
  plans?: MadeUpStatement[];
}
