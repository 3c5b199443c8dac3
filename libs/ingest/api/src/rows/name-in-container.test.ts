import { describe, expect, it } from 'vitest';
import { nameAlone, nameInContainer } from './name-in-container';

describe('a document out of an archive', () => {
  it.each([
    ['tháng 3.zip', 'tháng 3.zip/sở/tb 12.docx', 'tháng 3.zip › sở › tb 12.docx'],
    ['thu.eml', 'thu.eml/gui.zip/a.pdf', 'thu.eml › gui.zip › a.pdf'],
    ['hỏng.zip', 'hỏng.zip', 'hỏng.zip'],
    ['C:\\giao ban\\a.zip', 'C:\\giao ban\\a.zip/b.txt', 'C:\\giao ban\\a.zip › b.txt'],
  ])('is called after the way to it (%s)', (container, path, name) => {
    expect(nameInContainer(container, path)).toBe(name);
  });
});

it('is saved under its own name', () => {
  expect(['gửi.zip › sở › tb 12.docx', 'tb.txt'].map(nameAlone)).toEqual(['tb 12.docx', 'tb.txt']);
});
