import { nameKeywords, namesOf } from '../../analysis/names/names-of.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'

/** The scripts whose letters look like Latin ones. */
const lookalikes = { Cyrillic: /\p{Script=Cyrillic}/u, Greek: /\p{Script=Greek}/u } as const
const latin = /\p{Script=Latin}/u

export const noMixedScriptName = defineRule({
  id: 'no-mixed-script-name',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'Each word of a property name uses letters of one script.',
    rationale:
      'The Cyrillic а and the Latin a look alike but are different characters. A name that mixes them cannot be typed, and looks like another in a review.',
    link: 'https://www.unicode.org/reports/tr39/#Mixed_Script_Detection',
    good: [{ schema: { properties: { email: {}, имя: {}, δt: {} } } }],
    bad: [{ schema: { properties: { 'p\u0430ssword': {} } } }],
  },
  keywords: nameKeywords,
  checkSchema(schema, { report }) {
    for (const { name, path, mark } of namesOf(schema)) {
      const script = mixedScript(name)
      if (script === undefined) continue
      const message = `The name "${shorten(name)}" in "${path[0]}" mixes Latin and ${script} letters in one word.`
      report({ at: schema, path, mark, message })
    }
  },
})

function mixedScript(name: string): string | undefined {
  const parts = name.match(/[\p{L}\p{M}]+/gu) ?? []
  for (const [script, letters] of Object.entries(lookalikes)) {
    // A single Greek letter is a symbol: μs, Δt.
    const threshold = script === 'Greek' ? 3 : 2
    if (parts.some((word) => [...word].length >= threshold && latin.test(word) && letters.test(word)))
      return script
  }
  return undefined
}
