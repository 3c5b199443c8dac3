import { toCorrection } from '@giao-ban/ingest-api';
import { overlayCorrections } from '@giao-ban/notice-model';
import { type Actor, CodedError } from '@giao-ban/shared-nest';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { correctionRows, writeRows, type WrittenCorrections } from './correct-reading';
import { holdTarget, type TargetInHand } from './target-in-hand';

/** A stretch of the reading text that a person marks as an order. */
export interface MarkedDirective {
  noticeId: string;
  start: number;
  end: number;
  why: string | null;
}

const longest = 10_000;

/**
 * Makes an order of words that the machine did not take for one; unit, deadline and topics are given by corrections of
 * the new order. Undone by withdrawing the correction.
 *
 * @throws CodedError `NOT_FOUND`, `BAD_INPUT` for a stretch without words, or one that is an order already
 * @example await addDirective(source, actor, { noticeId, start: 120, end: 164, why: null });
 */
export function addDirective(source: DataSource, actor: Actor, asked: MarkedDirective): Promise<WrittenCorrections> {
  return source.transaction('READ COMMITTED', async (manager) => {
    const notice = await holdTarget(manager, { target: 'NOTICE', targetId: asked.noticeId, version: null });
    const place = markedPlace(notice, asked);
    const hand: TargetInHand = { ...notice, target: 'DIRECTIVE', targetId: randomUUID(), version: 0, place };
    return writeRows(manager, hand, correctionRows(hand, { added: true }, { by: actor.name, why: asked.why }), actor);
  });
}

function markedPlace({ held, machine }: TargetInHand, { start, end }: MarkedDirective) {
  const { reading } = overlayCorrections(machine, held.corrections.map(toCorrection));
  const marked = reading.source.text.slice(Math.max(0, start), Math.max(0, end));
  const quote = marked.trim();
  if (quote === '' || quote.length > longest) {
    throw new CodedError('BAD_INPUT', 'Đoạn được đánh dấu không có chữ, hoặc quá dài.', {
      at: 'start',
      hint: 'Đánh dấu trọn một câu giao việc trong văn bản.',
    });
  }
  const from = Math.max(0, start) + marked.indexOf(quote);
  const to = from + quote.length;
  const taken = reading.directives.find(({ span }) => span[0] < to && from < span[1]);
  if (taken) {
    throw new CodedError('BAD_INPUT', `Đoạn này đã nằm trong nhiệm vụ ${taken.id}.`, {
      at: 'start',
      hint: 'Mở nhiệm vụ đó để sửa, hoặc đánh dấu đoạn khác.',
    });
  }
  return { span: [from, to] as const, quote };
}
