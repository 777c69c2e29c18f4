import { expect, test } from 'vitest'
import { type Row, rowsIn } from '../src/inputs/table/rows.ts'

async function read(text: string, { chunkSize = 1000, limit = 200 } = {}) {
  const bytes = Buffer.from(text)
  async function* chunks() {
    for (let from = 0; from < bytes.length; from += chunkSize) yield bytes.subarray(from, from + chunkSize)
  }
  const rows: Row[] = []
  for await (const group of rowsIn(chunks(), { delimiter: ',', firstLine: 1, limit }))
    for (const row of group) rows.push(row)
  return rows.map((row) =>
    'error' in row ? [row.error.line, row.error.code] : [row.line, row.cells.join('|')],
  )
}

const sizes = [1, 2, 5, 1000]

test('rows and the lines they begin in', async () => {
  const text = 'a,b\n\n1,"x\ny ""z"", å"\n\n\n3,4\n"5\n\n6",\n,7'
  for (const chunkSize of sizes)
    expect(await read(text, { chunkSize })).toEqual([
      [1, 'a|b'],
      [3, '1|x\ny "z", å'],
      [7, '3|4'],
      [8, '5\n\n6|'],
      [11, '|7'],
    ])
})

test('after a row that cannot be read, no row is left out', async () => {
  const text = 'a,b\n1,x"y\n2,"x"y\n3,4\n7,"8"" 9"\n\n"5"" ,6\n7,8\n'
  for (const chunkSize of sizes)
    expect(await read(text, { chunkSize })).toEqual([
      [1, 'a|b'],
      [2, 'table-syntax'],
      [3, 'table-syntax'],
      [4, '3|4'],
      [5, '7|8" 9'],
      [7, 'table-syntax'],
      [8, '7|8'],
    ])
})

test('a quotation mark that is never closed costs one line, not the rest of the file', async () => {
  const rows = Array.from({ length: 40 }, (_, index) => `${index},x`)
  const text = `a,"b\n${rows.join('\n')}\n`
  for (const chunkSize of sizes) {
    const short = await read(text, { chunkSize, limit: 100 })
    expect(short[0]).toEqual([1, 'line-too-long'])
    expect(short.slice(1)).toEqual(rows.map((row, index) => [index + 2, row.replace(',', '|')]))
    expect((await read(text, { chunkSize, limit: 10_000 }))[0]).toEqual([1, 'table-syntax'])
  }
})

test('a row that is too long is skipped', async () => {
  const text = `a,b\n1,${'x'.repeat(1000)}\n2,3\n"${'y'.repeat(1000)}`
  for (const chunkSize of sizes)
    expect(await read(text, { chunkSize })).toEqual([
      [1, 'a|b'],
      [2, 'line-too-long'],
      [3, '2|3'],
      [4, 'line-too-long'],
    ])
})
