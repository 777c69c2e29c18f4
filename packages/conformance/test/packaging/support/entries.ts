import type { Manifest } from '../../../src/packages.ts'

/**
 * What an importer writes for each entry of `exports` that exists at run time: JSON files apart from modules. A plain
 * script, which is no module, is neither.
 */
export function entriesOf({ name, exports = {} }: Manifest): { modules: string[]; json: string[] } {
  const atRunTime = Object.entries(exports).filter(
    ([, target]) =>
      typeof target === 'string' || Object.keys(target).some((condition) => condition !== 'types'),
  )
  const specifiers = atRunTime.map(([entry]) => name + entry.slice(1))
  return {
    modules: specifiers.filter((specifier) => !/\.(?:json|iife\.js)$/.test(specifier)),
    json: specifiers.filter((specifier) => specifier.endsWith('.json')),
  }
}
