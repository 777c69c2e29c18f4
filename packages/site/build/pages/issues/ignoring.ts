import { block } from '../../markdown.ts'
import { resourceNamed } from '../resources/resource.ts'

const consequence =
  'The document then counts as valid, for `check` as well. It may not be what its type promises, so look at the property before you rely on it.'

/** How a caller does without a code, as Markdown. */
export function ignoring(code: string, resource: string | undefined): string {
  if (resource === undefined) {
    return 'It stands for an answer that has come, so nothing can pass it over. Filter what `mergeServerIssues` gives if you show such answers elsewhere.'
  }
  const { type, name } = resourceNamed(resource)
  const lines = block(
    'ts',
    `import { ${type} } from '@openpartner/validators/${name}'\n\nconst lenient = ${type}.with({ ignore: ['${code}'] })`,
  )
  const level =
    code === 'registration-number-checksum'
      ? "\n\n`registrationNumberCheck('format')` leaves check digits alone altogether."
      : ''
  return `${lines}\n\n${consequence} A form or a report that wants to show the issue as a warning validates with both validators: what only the strict one gives is the warning.${level}`
}
