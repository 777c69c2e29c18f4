import { describe, expect, test } from 'vitest'
import { fromForm, readForm } from '../from-form.ts'

/** An object that counts how often it is read. */
function counted<Value extends object>(
  value: Value,
): { readonly value: Value; readonly reads: () => number } {
  let reads = 0
  const proxy = new Proxy(value, {
    get(target, key, receiver) {
      reads += 1
      return Reflect.get(target, key, receiver) as unknown
    },
  })
  return { value: proxy, reads: () => reads }
}

function* entries(count: number, name: (index: number) => string, onRead: () => void) {
  for (let index = 0; index < count; index += 1) {
    onRead()
    yield [name(index), 'x'] as const
  }
}

test('a name with millions of steps is left out without being taken apart', () => {
  const name = `a${'[1]'.repeat(2_700_000)}`
  const { value, changes } = readForm(
    new Map([
      [name, 'x'],
      ['city', 'Pune'],
    ]),
  )
  expect(value).toEqual({ city: 'Pune' })
  expect(changes).toMatchObject([{ reason: 'too-big' }])
  expect(changes[0]?.pointer.length).toBeLessThan(300)
  const deep = readForm({ [`a${'.b'.repeat(40)}`]: 'x', city: 'Pune' })
  expect(deep).toMatchObject({ value: { city: 'Pune' }, changes: [{ reason: 'too-deep' }] })
})

test.each(['a[%]', 'tags[]', '_token%', 'Input.CompanyProfile.X%'])(
  'of a million fields %s a hundred thousand are read, and the rest is listed as one',
  (pattern) => {
    let read = 0
    const fields = entries(
      1_000_000,
      (index) => pattern.replace('%', `f${index}`),
      () => (read += 1),
    )
    const { changes } = readForm(fields)
    expect(read).toBe(100_001)
    expect(changes.length).toBeLessThanOrEqual(1001)
    expect(changes.at(-1)).toEqual({ pointer: '', from: undefined, to: undefined, reason: 'too-big' })
  },
)

describe('objects', () => {
  test('that share their children are read within the bound', () => {
    const leaf = counted({ city: 'Pune', state: 'MH' })
    let value: object = leaf.value
    for (let level = 0; level < 20; level += 1) value = { a: value, b: value, c: value }
    const { changes } = readForm(value)
    expect(leaf.reads()).toBeLessThan(500_000)
    expect(changes).toMatchObject([{ reason: 'too-big' }])
  })

  test('with lists of holes cost what those claim', () => {
    const holes: string[] = []
    holes.length = 4_000_000_000
    const { value, changes } = readForm({ before: 'x', holes, after: 'y' })
    expect(value).toMatchObject({ before: 'x' })
    expect(changes).toMatchObject([{ reason: 'too-big' }])
  })

  test('with a million keys', () => {
    const value = Object.fromEntries(Array.from({ length: 1_000_000 }, (_item, index) => [`f${index}`, 'x']))
    expect(Object.keys(fromForm(value))).toHaveLength(100_000)
  })

  test('that contain themselves have an end that is listed', () => {
    const value: Record<string, unknown> = { city: 'Pune' }
    value.next = value
    expect(new Set(readForm(value).changes.map(({ reason }) => reason))).toEqual(new Set(['too-deep']))
  })
})

test('what cannot be read is listed, and what comes after it is there', () => {
  const thrower = {
    before: 'x',
    get state(): never {
      throw new Error('no')
    },
    list: Proxy.revocable({}, {}).proxy,
    after: 'y',
  }
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  const { value, changes } = readForm({ first: proxy, after: 'y' })
  expect(value).toEqual({ after: 'y' })
  expect(changes).toMatchObject([{ pointer: '/first', reason: 'unreadable' }])
  expect(readForm(thrower).value).toMatchObject({ before: 'x', after: 'y' })
  const odd = [null, 1, ['a'], [proxy, 'x'], ['city', 'Pune']] as never
  expect(readForm(odd).value).toEqual({ a: undefined, city: 'Pune' })
})
