import type { Step } from './page.ts'

/** Each command of a block; a backslash at the end of a line continues it. */
const commandsOf = (text: string): string[] => text.replaceAll('\\\n', ' ').trim().split('\n')

/** Runs the commands; `# exit 1` behind one says that it ends so. @returns what they print */
export function runShell({ block, reader }: Step): string {
  return commandsOf(block.text)
    .map((command) => {
      const [, folder] = /^cd (\S+)$/.exec(command) ?? []
      if (folder !== undefined) reader.enter(folder)
      const expected = Number(/ # exit (\d)$/.exec(command)?.[1] ?? 0)
      const { status, stdout, stderr } = reader.run(folder === undefined ? command : 'true')
      if (status === expected) return stdout
      throw new Error(`${command}\nended with ${status}, not ${expected}:\n${stdout}\n${stderr}`)
    })
    .join('')
}
