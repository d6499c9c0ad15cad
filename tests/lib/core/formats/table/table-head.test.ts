import { describe, expect, it } from 'vitest';
import { recogniseFormat } from '@/lib/core/formats/recognise.ts';
import { readTableHead, showTable, withColumn } from '@/lib/core/formats/table/table-head.ts';

describe('the head of a table', () => {
  it('is the header and some rows, also where a row is cut off', async () => {
    const rows = ['a;b', '1;"x\ny"', '2;', '3;z', '4;w'].join('\n');
    expect(await readTableHead(rows)).toEqual({
      header: ['a', 'b'],
      rows: [
        ['1', 'x\ny'],
        ['2', ''],
        ['3', 'z'],
      ],
    });
    expect((await readTableHead('a,b\n1,"x')).header).toEqual(['a', 'b']);
    expect(await readTableHead('')).toEqual({ header: [], rows: [] });
  });

  it('is recognised under headers that nobody knows', () => {
    expect(recogniseFormat('wer,was\nAnn Foo,Mayor\n')).toBe('table');
    expect(recogniseFormat('wer\twas\nAnn Foo\tMayor\n')).toBe('table');
  });

  it('has each field in one column', () => {
    const mapping = { name: 0, title: 1, everybodysTitle: 'Member' };
    expect(withColumn(mapping, 1, 'name')).toEqual({ name: 1, everybodysTitle: 'Member' });
    expect(withColumn(mapping, 0, undefined)).toEqual({ title: 1, everybodysTitle: 'Member' });
    const head = { header: ['a', 'b', 'c'], rows: [] };
    expect(showTable('f', head, mapping)).toMatchObject({
      fields: ['name', 'title', undefined],
      isReadable: true,
    });
    expect(showTable('f', head, {})).toMatchObject({ isReadable: false });
  });
});
