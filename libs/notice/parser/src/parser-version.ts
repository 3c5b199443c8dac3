/**
 * Raised by one whenever rules of reading change, so that notices read by older rules are found and can be read again
 * (`npm run reread`). Told apart from the product's version.
 */
export const parserVersion = '2';
