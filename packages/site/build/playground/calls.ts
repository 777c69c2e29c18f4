import { customerContract, resources } from '@openpartner/schemas'
import { banner } from './choices.ts'

const server = 'https://api.partnercenter.microsoft.com'

/** The call that sends each request, by the name of its resource. */
export function callsText(): string {
  const calls = resources.flatMap(({ name, type }) => {
    const operation = customerContract.operations.find(({ request }) => request === name)
    if (operation === undefined) return []
    const { method, path } = operation
    const url = server + path.replaceAll(/\{\w+\}/g, 'CUSTOMER-ID')
    return [[name, { name, type, method, url }] as const]
  })
  return `${banner}export const calls = ${JSON.stringify(Object.fromEntries(calls), null, 2)} as const\n`
}
