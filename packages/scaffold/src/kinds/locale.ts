import { camelCase } from 'change-case'
import { replaceOnce } from '../insert.ts'
import { type Kind, mistake, scaffold } from '../kind.ts'

const messages = 'packages/messages/src'

const categories = (locale: string): string =>
  new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted().join(', ')

/** What the speakers of a language call it. */
const ownName = (locale: string): string => {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

/** The module of a locale under another name. */
function renamed(text: string, from: string, to: string): string {
  const name = /^const (\w+): /m.exec(text)?.[1] ?? ''
  const declared = replaceOnce(text, new RegExp(`^const ${name}: `, 'm'), `const ${camelCase(to)}: `)
  return replaceOnce(declared, /^export default \w+$/m, `export default ${camelCase(to)}`)
    .replace(`locale: '${from}'`, `locale: '${to}'`)
    .replace(/^ {2}name: '.*',$/m, `  name: '${ownName(to)}',`)
}

export const locale: Kind = {
  kind: 'locale',
  description: 'the messages of a locale: a folder with a module per consumer, to be translated',
  name: /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/,
  example: 'nb',
  options: [{ flags: '--from <locale>', description: 'the locale to start from', default: 'en' }],
  write(name, { from = '' }, { list, read }) {
    const locales = list(messages).filter((folder) => locale.name.test(folder))
    if (locales.includes(name)) return mistake(`${messages}/${name} exists.`)
    if (!locales.includes(from)) return mistake(`There is no locale "${from}": ${locales.join(', ')}.`)
    if (Intl.PluralRules.supportedLocalesOf(name).length === 0)
      return mistake(`Node does not know the locale "${name}".`)
    const alike = locales.filter((other) => categories(other) === categories(name))
    if (!alike.includes(from)) {
      const start = alike.length === 0 ? 'no locale here has the same' : `start from ${alike.join(', ')}`
      return mistake(`The plural forms of "${name}" are ${categories(name)}: ${start}.`)
    }
    const modules = list(`${messages}/${from}`).filter((file) => file.endsWith('.ts'))
    return scaffold(
      Object.fromEntries(
        modules.map((file) => [
          `${messages}/${name}/${file}`,
          renamed(read(`${messages}/${from}/${file}`), from, name),
        ]),
      ),
      {},
      [
        `translate every line in ${messages}/${name}/`,
        'npx pnpm --filter @openpartner/messages generate',
        'npx vitest run --root packages/messages: the tests know the placeholders and plural forms, not the language',
      ],
    )
  },
}
