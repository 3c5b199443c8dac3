import { describe, expect, it } from 'vitest';
import { makeZip } from '../testing/make-zip';
import { makeMail as mail } from '../testing/make-mail';
import { expandContainer, mayHoldFiles, type ContainerPart } from './expand-container';

const text = (part: ContainerPart) => ('bytes' in part ? new TextDecoder().decode(part.bytes) : part.error.code);
const listed = (parts: ContainerPart[]) => parts.map((part) => [part.name, text(part)]);
const bytesOf = (lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));

async function partsOf(bytes: Uint8Array, name: string): Promise<ContainerPart[]> {
  return (await expandContainer(bytes, name)) ?? [];
}

describe('an archive', () => {
  it('gives its documents by their names, without folders and the clutter of systems', async () => {
    const archive = makeZip([
      { name: 'thang-3/', data: '' },
      { name: 'thang-3/thông báo.txt', data: 'một' },
      { name: '__MACOSX/thang-3/._a.txt', data: 'x' },
      { name: 'Thumbs.db', data: 'x' },
    ]);
    expect(mayHoldFiles(archive)).toBe(true);
    expect(listed(await partsOf(archive, 'gui.zip'))).toEqual([['gui.zip/thang-3/thông báo.txt', 'một']]);
  });

  it('cannot name a place outside of itself', async () => {
    const names = ['../../../a.txt', '/etc/b.txt', '..\\..\\c.txt', 'C:\\d.txt', 'x/\u202e../e.txt', '..'];
    const parts = await partsOf(makeZip(names.map((name) => ({ name, data: 'x' }))), 'gui.zip');
    expect(parts.map(({ name }) => name)).toEqual([
      'gui.zip/a.txt',
      'gui.zip/etc/b.txt',
      'gui.zip/c.txt',
      'gui.zip/d.txt',
      'gui.zip/x/e.txt',
      'gui.zip/không tên',
    ]);
  });

  it('in an archive is opened too, and one locked file does not spoil the others', async () => {
    const inner = makeZip([
      { name: 'a.txt', data: 'a' },
      { name: 'khoa.docx', data: 'x', isEncrypted: true },
    ]);
    const parts = await partsOf(
      makeZip([
        { name: 'trong.zip', data: inner },
        { name: 'b.txt', data: 'b' },
      ]),
      'g.zip',
    );
    expect(listed(parts)).toEqual([
      ['g.zip/trong.zip/a.txt', 'a'],
      ['g.zip/trong.zip/khoa.docx', 'ENCRYPTED'],
      ['g.zip/b.txt', 'b'],
    ]);
  });

  const nested = (levels: number): Uint8Array =>
    levels === 0 ? bytesOf(['x']) : makeZip([{ name: levels === 1 ? 'a.txt' : 'a.zip', data: nested(levels - 1) }]);
  it.each([
    ['NESTED_TOO_DEEP', nested(5)],
    ['TOO_MANY_MEMBERS', makeZip(Array.from({ length: 201 }, (_, i) => ({ name: `${i}.txt`, data: 'x' })))],
    ['UNPACKED_TOO_LARGE', makeZip([{ name: 'a.txt', data: new Uint8Array(20_000_000) }])],
    ['UNPACKED_TOO_LARGE', makeZip([{ name: 'a.txt', data: 'a'.repeat(20_000_000), claimedSize: 100 }])],
    ['NOTHING_INSIDE', makeZip([])],
  ])('is refused as a whole with %s', async (code, archive) => {
    expect(listed(await partsOf(archive, 'g.zip'))).toEqual([['g.zip', code]]);
  });
});

describe('a mail', () => {
  it('gives what is attached, and not the covering letter, logos and signatures', async () => {
    const message = mail('Kính gửi các đơn vị, xin gửi thông báo.', [
      { name: 'thông báo.txt', type: 'text/plain', content: 'Giao Văn phòng' },
      { name: 'logo.png', type: 'image/png', content: 'x', disposition: 'inline' },
      { name: 'smime.p7s', type: 'application/pkcs7-signature', content: 'x' },
    ]);
    expect(listed(await partsOf(message, 'thu.eml'))).toEqual([['thu.eml/thông báo.txt', 'Giao Văn phòng']]);
  });

  it('gives its body where it is the notice itself', async () => {
    expect(listed(await partsOf(mail('Giao Văn phòng rà soát.', []), 'thu.eml'))).toEqual([
      ['thu.eml/noi-dung-thu.txt', 'Giao Văn phòng rà soát.'],
    ]);
    const long = await partsOf(
      mail('Giao. '.repeat(400), [{ name: 'a.txt', type: 'text/plain', content: 'a' }]),
      'thu.eml',
    );
    expect(long.map(({ name }) => name)).toEqual(['thu.eml/noi-dung-thu.txt', 'thu.eml/a.txt']);
  });

  it('with a mail attached gives the documents of both', async () => {
    const inner = new TextDecoder().decode(mail('Nội dung bên trong', []));
    const outer = mail('Chuyển tiếp', [{ name: 'trong.eml', type: 'application/octet-stream', content: inner }]);
    expect(listed(await partsOf(outer, 'thu.eml'))).toEqual([
      ['thu.eml/trong.eml/noi-dung-thu.txt', 'Nội dung bên trong'],
    ]);
  });

  it('is told from a notice that only begins with a colon', () => {
    expect(mayHoldFiles(bytesOf(['Date: 5/4/2024', 'Subject: giao ban', '', 'Nội dung']))).toBe(false);
    expect(mayHoldFiles(bytesOf(['Kính gửi: các phòng', 'Từ: Văn phòng', '', 'Nội dung']))).toBe(false);
  });
});

it('leaves any other file as it is', async () => {
  expect(await expandContainer(bytesOf(['Giao Văn phòng']), 'a.txt')).toBeNull();
});
