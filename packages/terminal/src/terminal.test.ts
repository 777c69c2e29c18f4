import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { Terminal } from './terminal.ts'

function terminalOn({ isTTY }: { readonly isTTY: boolean }) {
  const [stdout, stderr] = [new PassThrough(), Object.assign(new PassThrough(), { isTTY })]
  const terminal = new Terminal({ stdin: new PassThrough(), stdout, stderr, env: {} })
  return { terminal, written: () => String(stderr.read() ?? '') }
}

test('a line of progress is overwritten by the next, and wiped before anything else', () => {
  const { terminal, written } = terminalOn({ isTTY: true })
  terminal.progress('25 %, 5,000')
  terminal.progress('26 %')
  expect(written()).toBe('\r25 %, 5,000\r26 %       ')
  terminal.message('done\n')
  terminal.message('once\n')
  expect(written()).toBe(`\r${' '.repeat('26 %'.length)}\rdone\nonce\n`)
})

test('progress is shown on terminals only', () => {
  const { terminal, written } = terminalOn({ isTTY: false })
  terminal.progress('25 %')
  terminal.close()
  expect(written()).toBe('')
})
