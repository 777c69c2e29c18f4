import type { Context } from '../../engine/rule.ts'
import type { Property } from '../../schema/properties.ts'
import { prevailingStyle } from '../../analysis/names/prevailing-style.ts'
import { showValue } from '../../analysis/texts/show-value.ts'

/** Reports the names that are written differently from the others; once if no style prevails. */
export function reportOddNames(keyword: string, named: readonly Property[], report: Context['report']): void {
  const { style, odd = [] } = prevailingStyle(named) ?? {}
  if (style !== undefined) {
    for (const { name, schema } of odd) {
      const message = `The name ${showValue(name)} in "${keyword}" is not in ${style} like the others.`
      report({ at: schema, mark: 'key', message })
    }
    return
  }
  const [first] = odd
  const usual = named.find((each) => !odd.includes(each))
  if (first === undefined || usual === undefined) return
  report({
    at: first.schema,
    mark: 'key',
    message: `Names in "${keyword}" mix styles: ${showValue(usual.name)}, but ${showValue(first.name)}.`,
  })
}
