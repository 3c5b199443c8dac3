/** Describes the argument `asOf` wherever it is taken. */
export const asOfDescription =
  'The day whose knowledge is asked for: only notices and evidence known by then. Today unless given (tính đến ngày).';
