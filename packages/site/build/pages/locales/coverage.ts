import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import {
  formMessageKeys,
  labelKeys,
  messageKeys,
  type Messages,
  numberLabelKeys,
  numberMessageKeys,
} from '@openpartner/messages'
import { messagesFolder, ownName } from '../../locales.ts'

/** Languages that somebody who grew up with them has written or read. */
const readByNatives: ReadonlySet<string> = new Set(['en', 'sv'])

export const sentenceKeys: readonly string[] = [...messageKeys, ...numberMessageKeys, ...formMessageKeys]

export const allLabelKeys = [...labelKeys, ...numberLabelKeys] as const

/** How much of a language there is. */
export type Coverage = {
  readonly sentences: number
  readonly allSentences: number
  readonly labels: number
  readonly allLabels: number
  readonly pluralForms: number
  readonly allPluralForms: number
  readonly script: string
  readonly ownName: string
  /** What the module of the validators weighs on its way to a browser. */
  readonly bytes: number
  readonly isReadByNative: boolean
}

const scripts = new Intl.DisplayNames('en', { type: 'script' })

export function coverageOf({ locale, issues, labels }: Messages): Coverage {
  const forms = Object.values(issues).flatMap((sentence) =>
    typeof sentence === 'object' ? Object.keys(sentence) : ['other'],
  )
  const module = readFileSync(`${messagesFolder}/${locale}/index.js`)
  return {
    sentences: Object.keys(issues).length,
    allSentences: sentenceKeys.length,
    labels: Object.keys(labels).length,
    allLabels: allLabelKeys.length,
    pluralForms: new Set(forms).size,
    allPluralForms: new Intl.PluralRules(locale).resolvedOptions().pluralCategories.length,
    script: scripts.of(new Intl.Locale(locale).maximize().script ?? '') ?? '',
    ownName: ownName(locale),
    bytes: gzipSync(module, { level: 9 }).length,
    isReadByNative: readByNatives.has(locale),
  }
}
