import { resources } from '@openpartner/schemas'
import { describe, expect, test } from 'vitest'
import {
  type CompletionItem,
  getLanguageService,
  type MarkupContent,
  TextDocument,
} from 'vscode-json-languageservice'
import { loadFixtures } from '@openpartner/fixtures'
import { published } from '../../src/variant-engines.ts'

const uri = 'file:///document.json'

/** The JSON part of VS Code with one schema, and no way to load another. */
function editor(path: string) {
  const service = getLanguageService({})
  service.configure({
    validate: true,
    schemas: [{ fileMatch: ['*.json'], uri: 'file:///s.json', schema: published(path) }],
  })
  const open = (text: string) => {
    const document = TextDocument.create(uri, 'json', 1, text)
    return { document, parsed: service.parseJSONDocument(document) }
  }
  return {
    problems: async (value: unknown) => {
      const { document, parsed } = open(JSON.stringify(value))
      return service.doValidation(document, parsed)
    },
    hover: async (text: string, at: string) => {
      const { document, parsed } = open(text)
      const hover = await service.doHover(document, document.positionAt(text.indexOf(at) + 1), parsed)
      return JSON.stringify(hover?.contents)
    },
    complete: async (text: string, after: string): Promise<CompletionItem[]> => {
      const { document, parsed } = open(text)
      const position = document.positionAt(text.indexOf(after) + after.length)
      return (await service.doComplete(document, position, parsed))?.items ?? []
    },
  }
}

describe.each(['bundle/draft-07/', 'bundle/'])('VS Code with %s', (folder) => {
  test.each(resources)('underlines the invalid fixtures of $name alone', async ({ name }) => {
    const { problems } = editor(folder + name)
    const { valid, invalid } = loadFixtures(name)
    const wrong: string[] = []
    for (const { file, value } of valid) if ((await problems(value)).length > 0) wrong.push(file)
    for (const { file, value } of invalid) if ((await problems(value)).length === 0) wrong.push(file)
    expect(wrong).toEqual([])
  })

  test('shows descriptions, with links, when pointing at a property', async () => {
    const { hover } = editor(`${folder}customer`)
    const text =
      '{ "companyProfile": { "organizationRegistrationNumber": "" }, "attributes": { "etag": "" } }'
    expect(await hover(text, '"etag"')).toContain('`If-Match`')
    expect(await hover(text, '{ "companyProfile"')).toContain('learn.microsoft.com')
  })

  test('says what each word means when it is offered', async () => {
    const { complete } = editor(`${folder}customer`)
    const labels = await complete('{ "relationshipToPartner":  }', '"relationshipToPartner": ')
    const meaning = Object.fromEntries(
      labels.map(({ label, documentation }) => [
        label,
        (documentation as MarkupContent | undefined)?.value ?? documentation,
      ]),
    )
    expect(meaning['"reseller"']).toContain('sells Microsoft cloud services')
    const countries = await complete(
      '{ "billingProfile": { "defaultAddress": { "country":  } } }',
      '"country": ',
    )
    expect(JSON.stringify(countries.find(({ label }) => label === '"BR"'))).toContain('Brazil')
  })
})
