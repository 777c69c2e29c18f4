/**
 * Makes `instanceof` true for the instances of every copy of a class of errors: under Node each module has its own, because
 * a file that all import would cost more than the code in it. Subclasses keep the usual meaning.
 */
export function recognizeEveryCopy(copy: { readonly prototype: object }, name: string): void {
  const brand = Symbol.for(`@openpartner/validators ${name}`)
  Object.defineProperty(copy.prototype, brand, { value: true })
  Object.defineProperty(copy, Symbol.hasInstance, {
    value(this: unknown, value: unknown): boolean {
      if (this !== copy) return Function.prototype[Symbol.hasInstance].call(this as Function, value)
      return value instanceof Error && Reflect.get(value, brand) === true
    },
  })
}
