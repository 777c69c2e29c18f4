import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

const dist = new URL('../../dist/index.js', import.meta.url).href

const script = `
  const { fromForm, toErrorTree } = await import('${dist}')
  for (const { prototype } of [Object, Array, Map, String, Function]) Object.freeze(prototype)
  const names = ['a.toString', 'toString', 'constructor', 'a.constructor.name', 'hasOwnProperty.z', 'valueOf[]', 'b']
  const form = new URLSearchParams(names.map((name) => [name, 'x']))
  const tree = toErrorTree(names.map((name) => ({ path: name.split('.'), message: name })))
  console.log(JSON.stringify([fromForm(form), fromForm(Object.fromEntries(form)), tree]))
`

test('a frozen Object.prototype makes no field disappear', () => {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  const value = {
    a: { toString: 'x', constructor: { name: 'x' } },
    toString: 'x',
    constructor: 'x',
    hasOwnProperty: { z: 'x' },
    valueOf: ['x'],
    b: 'x',
  }
  const tree = {
    a: { toString: 'a.toString', constructor: { name: 'a.constructor.name' } },
    toString: 'toString',
    constructor: 'constructor',
    hasOwnProperty: { z: 'hasOwnProperty.z' },
    'valueOf[]': 'valueOf[]',
    b: 'b',
  }
  expect(JSON.parse(output)).toEqual([value, value, tree])
})
