import { expect, test } from 'vitest'
import { IssueGroups } from './issue-groups.ts'

const record = (line: number, ...names: string[]) =>
  [
    names.map((name) => ({ code: 'type', path: [name], pointer: `/${name}` })),
    { file: 'customers.ndjson', line },
  ] as const

test('parts that are added up name the examples that the whole does', () => {
  const records = [
    record(1, 'a'),
    record(2, 'b'),
    record(3, 'b'),
    record(4, 'a'),
    record(5, 'a'),
    record(6, 'a', 'b'),
  ]
  const whole = new IssueGroups()
  for (const [issues, example] of records) whole.add(issues, example)
  const sum = new IssueGroups()
  for (const half of [records.slice(0, 3), records.slice(3)]) {
    const part = new IssueGroups()
    for (const [issues, example] of half) part.add(issues, example)
    for (const group of part.byPointer()) sum.merge(group)
  }
  expect(sum.byCode()).toEqual(whole.byCode())
  expect(sum.byPointer()).toEqual(whole.byPointer())
})
