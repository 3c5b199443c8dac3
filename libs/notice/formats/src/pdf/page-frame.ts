import type { Box } from '../layout/page-content';

/** Turns places in the space of a PDF page (from below, perhaps turned) into places on the page as it is seen. */
export class PageFrame {
  readonly width: number;
  readonly height: number;

  /**
   * @param box the visible part of the page, in its own space: `top` above `bottom`
   * @param turns quarter turns clockwise in which the page is shown
   */
  constructor(
    private readonly box: Box,
    private readonly turns: number,
  ) {
    const across = box.right - box.left;
    const down = box.top - box.bottom;
    [this.width, this.height] = turns % 2 === 0 ? [across, down] : [down, across];
  }

  point(x: number, y: number): { x: number; y: number } {
    const right = x - this.box.left;
    const up = y - this.box.bottom;
    switch (this.turns) {
      case 1:
        return { x: up, y: right };
      case 2:
        return { x: this.width - right, y: up };
      case 3:
        return { x: this.width - up, y: this.height - right };
      default:
        return { x: right, y: this.height - up };
    }
  }

  /** The box between two corners. */
  between(left: number, top: number, right: number, bottom: number): Box {
    const a = this.point(left, top);
    const b = this.point(right, bottom);
    return {
      left: Math.min(a.x, b.x),
      right: Math.max(a.x, b.x),
      top: Math.min(a.y, b.y),
      bottom: Math.max(a.y, b.y),
    };
  }
}
