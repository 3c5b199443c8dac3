/** The part of the package that is used; it brings no types of its own. */
declare module 'word-extractor' {
  interface TextOptions {
    /** `false` keeps quotation marks and dashes as written. */
    filterUnicode?: boolean;
    includeHeadersAndFooters?: boolean;
  }
  interface WordDocument {
    getBody(options?: TextOptions): string;
    getTextboxes(options?: TextOptions): string;
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>;
  }
}
