import { DirectivePage } from '@giao-ban/directive-web';
import { ReadingPanel } from '@giao-ban/review-web';

/** A directive, with how it was read. */
export function Directive() {
  return <DirectivePage reading={(id) => <ReadingPanel directiveId={id} />} />;
}
