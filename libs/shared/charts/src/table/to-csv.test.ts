import { describe, expect, it } from 'vitest';
import { csvName, toCsv } from './to-csv';

const table = (cells: (string | number)[]) => ({
  caption: '',
  columns: ['Đơn vị', 'Tổng'],
  rows: [{ key: '1', cells }],
});

describe('a table as CSV', () => {
  it('starts with the mark that tells spreadsheets it is UTF-8', () => {
    expect(toCsv(table(['Văn phòng Sở', 3]))).toBe('\uFEFFĐơn vị,Tổng\r\nVăn phòng Sở,3\r\n');
  });

  it('keeps commas, quotes and line breaks inside a cell', () => {
    expect(toCsv(table(['Phòng "A", tầng\n2', 3]))).toContain('"Phòng ""A"", tầng\n2",3');
  });

  it('never hands a spreadsheet a formula', () => {
    expect(toCsv(table(['=1+1', -3]))).toContain("'=1+1,-3");
  });

  it('writes the number of a linked cell, not its link', () => {
    const linked = { count: 7, to: '/nhiem-vu', label: 'Quá hạn' };
    expect(toCsv({ caption: '', columns: ['a', 'b'], rows: [{ key: '1', cells: ['x', linked] }] })).toContain('x,7');
  });

  it('is named in plain letters', () => {
    expect(csvName('Khối lượng theo đơn vị (quý I)', '2025-03-31')).toBe('khoi-luong-theo-don-vi-quy-i-2025-03-31.csv');
  });
});
