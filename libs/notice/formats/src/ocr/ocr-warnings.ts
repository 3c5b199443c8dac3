import type { Warning } from '@giao-ban/notice-model';

/** Pages that were read as pictures, and how well that went. */
export interface OcrSummary {
  pages: number[];
  /** Mean of the pages, 0 to 100. */
  confidence: number;
}

const doubtful = 80;

function listed(pages: readonly number[]): string {
  return pages.length > 8 ? `${pages.slice(0, 8).join(', ')}…` : pages.join(', ');
}

/** What a person must know of a reading by text recognition. */
export function ocrWarnings({ pages, confidence }: OcrSummary): Warning[] {
  if (pages.length === 0) return [];
  const read: Warning = {
    code: 'read-by-ocr',
    message: `Trang ${listed(pages)} là bản chụp, đã nhận dạng chữ tự động (độ tin cậy ${Math.round(confidence)}%). Hãy đối chiếu số, ngày tháng và tên riêng với bản gốc.`,
  };
  const poor: Warning = {
    code: 'poor-scan',
    message:
      'Bản chụp mờ hoặc nghiêng nên nhận dạng kém chắc chắn. Hãy quét lại ở 300 dpi, thẳng và rõ nét nếu có thể.',
  };
  return confidence < doubtful ? [read, poor] : [read];
}
