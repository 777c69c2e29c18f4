import { expect, test } from 'vitest'
import { commandsSection, exitCodesIn, subcommandsIn } from './commands.ts'

const help = `Usage: tool [options] [command]

Options:
  -h, --help        print this help

Commands:
  check [options] [files...]  reads files,
                              and more of them
  serve [options...]          answers
  help [command]              display help for command

Examples:
  tool check
`

test('the commands are those of the list, except the one that prints help', () => {
  expect(subcommandsIn(help)).toEqual(['check', 'serve'])
  expect(subcommandsIn('Usage: tool\n')).toEqual([])
})

test('each exit code has its meaning, commas and line breaks included', () => {
  expect(exitCodesIn('x\n\nExit codes: 0 clean, 1 findings; 2 misuse, a file that\nis not there.\n')).toEqual(
    [
      ['0', 'clean'],
      ['1', 'findings'],
      ['2', 'misuse, a file that\nis not there'],
    ],
  )
  expect(exitCodesIn('nothing of the kind')).toEqual([])
})

test('the commands print their help without color', async () => {
  const section = await commandsSection('cli')
  for (const command of ['validate', 'explain', 'serve']) {
    expect(section).toContain(`## <code v-pre>openpartner ${command}</code>`)
    expect(section).toContain(`Usage: openpartner ${command} `)
  }
  expect(section).not.toContain('\u001B')
  expect(section).toMatch(/\| <code v-pre>openpartner validate<\/code> \| 1 \| issues found \|/)
  expect(await commandsSection('forms')).toBe('')
})
