import { describedOperations } from './document.ts'

const addresses = describedOperations.map(({ method, path }) => ({
  method,
  expression: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`),
}))

/** The methods that an address takes, whatever its query; none where there is nothing. */
export function allowedMethods(url: string): string[] {
  const [path = ''] = url.split('?')
  return addresses.filter(({ expression }) => expression.test(path)).map(({ method }) => method)
}
