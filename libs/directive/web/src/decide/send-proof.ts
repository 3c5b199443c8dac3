/** What a report can be proved with, as the file chooser names it; the server looks at the bytes. */
export const proofKinds = '.pdf,.png,.jpg,.jpeg,.doc,.docx,.xls,.xlsx';

/** Id under which the server keeps the file, or why it does not: in its own words, or `null` where it did not answer. */
export type ProofResult = { id: string } | { failed: string | null };

const textOf = (answer: unknown, key: string): string | null => {
  const found: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, key) : null;
  return typeof found === 'string' && found !== '' ? found : null;
};

/**
 * Sends a file that proves a report on a directive; the report then names it.
 *
 * @example
 * const sent = await sendProof(directive.id, file); // { id: '5c…' }
 */
export async function sendProof(directiveId: string, file: File): Promise<ProofResult> {
  const form = new FormData();
  form.append('directiveId', directiveId);
  form.append('file', file, file.name);
  try {
    const response = await fetch('/files/attachments', { method: 'POST', body: form });
    const answer: unknown = await response.json().catch(() => null);
    const id = response.ok ? textOf(answer, 'id') : null;
    if (id) return { id };
    return { failed: [textOf(answer, 'message'), textOf(answer, 'hint')].filter(Boolean).join(' ') || null };
  } catch {
    return { failed: null };
  }
}
