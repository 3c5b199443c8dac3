import { refreshRelations } from '@giao-ban/ingest-api';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';

// Somebody who works through the queue writes every few seconds; what follows from it is computed when they pause.
const pause = 3000;

/**
 * Brings evidence, chains and themes up to date after corrections, in the background: one run for a burst of them.
 *
 * @example this.relations.soon(agencyId, actor.name);
 */
@Injectable()
export class RelationsLater implements OnModuleDestroy {
  private readonly log = new Logger('relations');
  private readonly waiting = new Map<string, string>();
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly source: DataSource) {}

  soon(agencyId: string, actor: string): void {
    this.waiting.set(agencyId, actor);
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.settled(), pause);
    this.timer.unref();
  }

  /** Resolves when everything that was asked for is done. */
  settled(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.running = this.running.then(() => this.refresh());
    return this.running;
  }

  onModuleDestroy(): Promise<void> {
    return this.settled();
  }

  private async refresh(): Promise<void> {
    const asked = [...this.waiting];
    this.waiting.clear();
    if (asked.length === 0) return;
    try {
      await refreshRelations(this.source, [...new Set(asked.map(([agencyId]) => agencyId))], {
        actor: asked[0]?.[1] ?? '',
      });
    } catch (error) {
      // The corrections are safe; the next refresh makes this good.
      this.log.error(error instanceof Error ? error.stack : String(error));
    }
  }
}
