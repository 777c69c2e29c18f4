import { block } from '../../markdown.ts'
import { resourceNamed } from '../resources/resource.ts'

const consequence =
  'The document then counts as valid, for `check` as well. It may not be what its type promises, so check the property before you rely on it.'

/** How a caller ignores a code, as Markdown. */
export function ignoring(code: string, resource: string | undefined): string {
  if (resource === undefined) {
    return 'It comes from the service, so no validator can ignore it. Filter what `mergeServerIssues` returns if you show such errors elsewhere.'
  }
  const { type, name } = resourceNamed(resource)
  const lines = block(
    'ts',
    `import { ${type} } from '@openpartner/validators/${name}'\n\nconst lenient = ${type}.with({ ignore: ['${code}'] })`,
  )
  const level =
    code === 'registration-number-checksum'
      ? "\n\n`registrationNumberCheck('format')` does not check check digits at all."
      : code === 'registration-number-unknown-form'
        ? '\n\nLevels below `strict` do not report it.'
        : ''
  return `${lines}\n\n${consequence} A form or a report that wants to show the issue as a warning validates with both validators: what only the strict one reports is the warning.${level}`
}
