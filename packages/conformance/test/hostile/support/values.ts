import { example, type JsonObject } from '../../../src/documents.ts'

const fail = (): never => {
  throw new Error('This value must not be read')
}

/** A proxy of which every trap throws. */
const throwing = (target: object): object => new Proxy(target, new Proxy({}, { get: fail }))

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

const cyclic = (): JsonObject => {
  const value: JsonObject = {}
  value.companyProfile = value
  return value
}

const cyclicList = (): unknown[] => {
  const list: unknown[] = []
  list.push(list)
  return list
}

class Plain {
  readonly country = 'SE'
  get companyName(): never {
    return fail()
  }
}

const own = (key: string, descriptor: PropertyDescriptor): object =>
  Object.defineProperty(example('customer'), key, { enumerable: true, configurable: true, ...descriptor })

/** Values that no JSON text stands for, or whose reading runs code, by name; each call makes a new one. */
export const hostileValues: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  'negative zero': () => -0,
  'big integer': () => 2n ** 64n,
  symbol: () => Symbol('hostile'),
  function: () => fail,
  'boxed string': () => Object('SE') as unknown,
  date: () => new Date(0),
  map: () => new Map([['id', 'x']]),
  set: () => new Set(['x']),
  promise: () => Promise.resolve({}),
  expression: () => /x/g,
  error: () => new Error('x'),
  bytes: () => new Uint8Array(1000),
  'weak map': () => new WeakMap(),
  'class instance with a throwing getter': () => new Plain(),
  'class instance with the fields': () => Object.assign(new Plain(), example('address')),
  'no prototype': () => Object.assign(Object.create(null) as object, example('customer')),
  'own __proto__': () => own('__proto__', { value: { id: 'x' }, writable: true }),
  'own constructor': () => own('constructor', { value: { prototype: null }, writable: true }),
  'own toString': () => own('toString', { value: 'x', writable: true }),
  'own hasOwnProperty': () => own('hasOwnProperty', { value: 1, writable: true }),
  'own toJSON': () => own('toJSON', { value: fail, writable: true }),
  'throwing getter': () => own('companyProfile', { get: fail }),
  'throwing getter of no field': () => own('x', { get: fail }),
  'hidden key': () => own('x', { value: 1, enumerable: false }),
  'symbol key': () => ({ ...example('customer'), [Symbol('x')]: 1 }),
  'sparse list': () => Object.assign([], { length: 100 }),
  'list with other keys': () => Object.assign([1], { id: 'x' }),
  'list that inherits': () => Object.create(['x']) as unknown,
  cyclic,
  'cyclic list': cyclicList,
  'throwing proxy': () => throwing({}),
  'throwing proxy of a list': () => throwing([]),
  'throwing proxy of a function': () => throwing(fail),
  'revoked proxy': () => revoked({}),
  'revoked proxy of a list': () => revoked([]),
  'proxy that shows everything': () => new Proxy(example('customer'), {}),
}

/** An object that is its own value under each of these names. */
export function manyTimesItself(names: readonly string[]): object {
  const value: Record<string, unknown> = {}
  for (const name of names) value[name] = value
  value.items = [value, value]
  return value
}
