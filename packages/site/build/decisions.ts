import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from './family.ts'
import { prose } from './packages/prose.ts'
import { docs } from './folders.ts'

const folder = new URL('decisions/', docs)

/** Its title may have code between backticks. */
export type Decision = { readonly number: string; readonly title: string; readonly link: string }

/** The decisions in order; their files are pages already. */
export const decisions = (): readonly Decision[] =>
  readdirSync(folder)
    .filter((file) => /^\d{4}-.*\.md$/.test(file))
    .toSorted()
    .map((file) => {
      const heading = readFileSync(new URL(file, folder), 'utf8').match(/^# (\d+)\. (.+)$/m)
      if (heading === null)
        throw new Error(`docs/decisions/${file} does not begin with "# <number>. <title>".`)
      const [, number = '', title = ''] = heading
      return { number, title, link: `/decisions/${file.replace(/\.md$/, '')}` }
    })

/** The list of all decisions. */
export const decisionsPage = (): Page => ({
  path: 'decisions/index',
  title: 'Decisions',
  text: `Choices that may surprise, each with its reasons and with what would change it.

${decisions()
  .map(({ number, title, link }) => `${number}. [${prose(title)}](${link})`)
  .join('\n')}`,
})
