import { replaceOnce } from '../insert.ts'
import { type Kind, kebabCase, mistake, scaffold } from '../kind.ts'
import { addSentence } from '../sentences.ts'

const list = 'packages/schemas/src/issue-codes.ts'

export const issueCode: Kind = {
  kind: 'issue-code',
  description: 'a code that custom checks can use: its entry in the list, its sentence in every locale',
  name: kebabCase,
  example: 'too-few-digits',
  options: [],
  write(code, _options, repository) {
    const known = repository.read(list)
    if (known.includes(`'${code}'`)) return mistake(`${list} has the code "${code}".`)
    const text = code.replaceAll('-', ' ')
    const entry = `  entry('custom', '${code}', lastRank, [], 'A value is ${text}.'),\n`
    return scaffold(
      {},
      {
        [list]: replaceOnce(known, /^(?= {2}entry\(\n? *'limit',)/m, entry),
        ...addSentence(repository, code, `{Label} is ${text}.`),
      },
      [
        `write in ${list} what an issue with this code means, who reports it, and its keywords if the schemas do`,
        'write its sentence in packages/messages/src/en/index.ts, and translate it in the other locales',
        'npx pnpm generate',
        'npx pnpm build',
        'npx vitest run --root packages/messages',
      ],
    )
  },
}
