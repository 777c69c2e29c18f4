import { camelCase } from 'change-case'
import { type Kind, mistake, scaffold } from '../kind.ts'

const registration = 'packages/registration'

/** `AAB8737` → `^[A-Z]{3}[0-9]{4}$`. */
const patternOf = (compact: string): string => {
  const runs = compact.match(/[A-Z]+|[0-9]+/g) ?? []
  const parts = runs.map(
    (run) => `${/\d/.test(run) ? '[0-9]' : '[A-Z]'}${run.length > 1 ? `{${run.length}}` : ''}`,
  )
  return `^${parts.join('')}$`
}

const compactOf = (number: string): string => number.toUpperCase().replaceAll(/[-./ ]/g, '')

interface Details {
  id: string
  number: string
  label: string
  source: string
  rank: number
}

const file = ({ id, number, label, source, rank }: Details): string => {
  const abbreviation = id.toUpperCase().replaceAll('-', ' ')
  return `import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** ${label}. */
export const ${camelCase(id)} = /* @__PURE__ */ defineScheme({
  id: '${id}',
  abbreviation: '${abbreviation}',
  localName: '${label}',
  personal: false,
  pattern: '${patternOf(compactOf(number))}',
  example: '${compactOf(number)}',
  masks: ['${number.toUpperCase().replaceAll(/[A-Z0-9]/g, '#')}'],
})

export const description: SchemeDescription = {
  label: '${label}',
  language: 'en',
  identifies: 'company',
  rank: ${rank},
  inputMode: '${/[A-Z]/i.test(number) ? 'text' : 'numeric'}',
  confidence: 'low',
  sources: [
    {
      title: '${label}',
      publisher: '${new URL(source).hostname}',
      date: '${new Date().getFullYear()}',
      url: '${source}',
    },
  ],
}
`
}

export const scheme: Kind = {
  kind: 'scheme',
  description: 'a kind of registration number: its file, a published number',
  name: /^[a-z]{2}\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  example: 'in/fcrn',
  options: [
    { flags: '--number <number>', description: 'one that somebody published, as people write it' },
    { flags: '--source <url>', description: 'where it is published' },
    { flags: '--label <label>', description: 'the English name' },
  ],
  write(name, { number = '', source = '', label }, { exists, read }) {
    const [country = '', id = ''] = name.split('/')
    const path = `${registration}/src/schemes/${name}.ts`
    const published = `${registration}/test/published/${country}.json`
    const list = `${registration}/src/generated/schemes-by-country.ts`
    if (!exists(published)) return mistake(`No registration number is asked for in ${country.toUpperCase()}.`)
    if (!/^[A-Za-z0-9][A-Za-z0-9./ -]*$/.test(number) || !URL.canParse(source)) {
      return mistake(
        'A scheme starts from a number that somebody published: give it by --number, and where by --source.',
      )
    }
    const schemes = read(list).match(new RegExp(`from '\\.\\./schemes/${country}/`, 'g')) ?? []
    const numbers = { ...JSON.parse(read(published)), [id]: { valid: [{ number, source }], invalid: [] } }
    return scaffold(
      { [path]: file({ id, number, label: label ?? id.toUpperCase(), source, rank: schemes.length + 1 }) },
      {
        [published]: `${JSON.stringify(numbers, null, 2)}\n`,
      },
      [
        `write in ${path} what the number is called where it is issued, in which language, and its sources; an abbreviation in other letters needs a \`latinAbbreviation\``,
        'choose its `rank`: the most usual scheme of the country comes first',
        `add more numbers, right and wrong ones, to ${published}`,
        'with check digits: a second parameter of `defineScheme`, as in src/schemes/tr/vkn.ts, and a second implementation in test/second-implementation/',
        'npx pnpm --filter @openpartner/registration generate',
        'npx vitest run --root packages/registration published-numbers',
      ],
    )
  },
}
