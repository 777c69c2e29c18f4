import { type Check, lastOf, unescapedToken, valueAt } from './claim.ts'
import { countSteps, maxSteps } from './count-steps.ts'

/** Twice the repetitions of the attack make a backtracking engine take more than a hundred times the steps. */
export const slowPattern: Check = (claim, files) => {
  const value = lastOf(claim.pointer) === 'pattern' ? valueAt(claim, files) : undefined
  const text = String(value ?? unescapedToken(lastOf(claim.pointer)))
  const attack = attackOf(claim.message) ?? ((count) => `${'A'.repeat(count)}.`)
  const steps = [0]
  for (let count = 1; count <= 32; count += 1) {
    const taken = countSteps(text, attack(count))
    if (taken >= maxSteps) break
    steps.push(taken)
  }
  const count = steps.length - 1
  return (steps[count] ?? 0) > 100 * (steps[Math.floor(count / 2)] ?? Infinity)
}

/** The string that the linter names, such as `'a' + 'b'.repeat(30) + '!'`, with another number of repetitions. */
function attackOf(message: string): ((count: number) => string) | undefined {
  const terms = /'(?<text>(?:[^'\\]|\\.)*)'(?<isRepeated>\.repeat\([0-9]+\))?/g
  const parts = [...message.matchAll(terms)].map(({ groups }) => groups ?? {})
  if (!parts.some(({ isRepeated }) => isRepeated !== undefined)) return undefined
  return (count) =>
    parts
      .map(({ text = '', isRepeated }) => unescaped(text).repeat(isRepeated === undefined ? 1 : count))
      .join('')
}

function unescaped(text: string): string {
  const json = text
    .replaceAll(/\\x(..)/g, '\\u00$1')
    .replaceAll(/\\u\{(.+?)\}/g, (_, digits: string) => `\\u${digits.padStart(4, '0')}`)
    .replaceAll("\\'", "'")
    .replaceAll('\\v', '\\u000b')
    .replaceAll('\\0', '\\u0000')
    .replaceAll(/(?<!\\)"/g, '\\"')
  return JSON.parse(`"${json}"`) as string
}
