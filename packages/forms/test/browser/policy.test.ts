import { expect, test } from 'vitest'
import { browserSession } from './session.ts'

const session = browserSession()

test('a schema cannot be compiled at run time under this policy, which is why ours are compiled before', async () => {
  const { page } = await session.open('/control')
  await page.waitForFunction(() => 'outcome' in globalThis)
  expect(await page.evaluate(() => (globalThis as unknown as { outcome: string }).outcome)).toBe('EvalError')
})

test('the policy is in force: no style attribute, no script in the page', async () => {
  const { page, faults } = await session.open('/empty')
  await page.evaluate(() => {
    const element = document.createElement('p')
    document.body.append(element)
    element.setAttribute('style', 'display: none')
    const script = document.createElement('script')
    script.textContent = 'globalThis.ran = true'
    document.body.append(script)
  })
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  expect(faults.filter((fault) => fault.includes('Content Security Policy'))).toHaveLength(2)
})

test('reading and judging the form on a keystroke costs less than 0.1 ms', async () => {
  const { page } = await session.open('/en')
  const [judged, handled] = await page.evaluate(() => {
    const { keystroke } = globalThis as unknown as { keystroke: (times: number) => { judged: number; handled: number } }
    keystroke(1000)
    const runs = Array.from({ length: 9 }, () => keystroke(200))
    const median = (key: 'judged' | 'handled') => runs.map((run) => run[key]).toSorted((one, other) => one - other)[4]
    return [median('judged') ?? Infinity, median('handled') ?? Infinity]
  })
  process.stdout.write(`a keystroke: judged in ${judged?.toFixed(4)} ms, all of it ${handled?.toFixed(4)} ms\n`)
  expect(judged).toBeLessThan(0.1)
  expect(handled).toBeLessThan(1)
})
