import { addDays } from '@giao-ban/shared-kernel';
import type { DirectiveItem, WorkItem } from './corpus-index';
import type { Feature, TextPart } from './features';
import type { Weights } from './weights';

const isTelling = ({ kind }: Feature): boolean => kind !== 'word' && kind !== 'everyday' && kind !== 'form';
const isParticular = ({ kind, concept }: Feature): boolean =>
  kind === 'matter' ? concept?.breadth === 'narrow' : kind !== 'word' && kind !== 'everyday' && kind !== 'form';
const leastShared = 0.8;
// Days after which a report speaks of other work, whatever the words.
const horizon = 1100;
// A feature that so many directives of one agency share does not help to find the one that is meant.
const longestPosting = 400;

/** The directives of one agency by their telling features. */
export class AgencyShard {
  private readonly byFeature = new Map<string, DirectiveItem[]>();

  add(directive: DirectiveItem): void {
    for (const { key } of [...directive.features.whole.byKey.values()].filter(isTelling)) {
      const list = this.byFeature.get(key);
      if (list) list.push(directive);
      else this.byFeature.set(key, [directive]);
    }
  }

  /**
   * Directives that share enough with some clauses to be worth a closer look: those of the last years, and for an order
   * given again only those that share more than a field of work.
   */
  candidates(evidence: WorkItem, parts: readonly TextPart[], weights: Weights): DirectiveItem[] {
    const oldest = evidence.notice.knownOn === null ? '' : addDays(evidence.notice.knownOn, -horizon);
    const wanted = evidence.kind === 'directive' ? isParticular : isTelling;
    const shared = new Map<DirectiveItem, number>();
    const features = new Map(parts.flatMap(({ byKey }) => [...byKey]));
    for (const feature of features.values()) {
      const list = wanted(feature) ? (this.byFeature.get(feature.key) ?? []) : [];
      if (list.length > longestPosting) continue;
      for (const directive of list) {
        if ((directive.notice.knownOn ?? oldest) < oldest) continue;
        shared.set(directive, (shared.get(directive) ?? 0) + weights.of(feature));
      }
    }
    return [...shared].filter(([, weight]) => weight >= leastShared).map(([directive]) => directive);
  }
}
