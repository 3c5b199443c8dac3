/** What the parser may know besides the text. It knows no clock: what is relative is relative to the paper's own dates. */
export interface ParseContext {
  /** Name of the file, only for messages. */
  name?: string;
}
