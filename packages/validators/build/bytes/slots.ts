import { type Rule, type RuleValue, resources, rulesOf } from '@openpartner/schemas'
import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { definitionOf, nameOf } from '../definitions.ts'
import { literal } from './literal.ts'

/** Variables that note, while objects are scanned, what rules across fields ask for. */
export type Slots = {
  readonly names: () => readonly string[]
  /** Statements at the beginning of an object. */
  readonly resetOf: (object: string) => string
  /** Statements after the value of a property; `from` is the index of its first byte behind the opening. */
  readonly noteOf: (object: string, key: string) => string
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const stepsOf = (pointer: string): string[] => pointer.split('/').slice(1)

/** The two countries that the company's country comes from. */
export const countryPointers = ['/companyProfile/address/country', '/billingProfile/defaultAddress/country']

/** The variable for what is at the end of a path through an object. */
const slotOf = (object: string, steps: readonly string[]): string => `noted${object}_${steps.join('_')}`

type Noted = { readonly object: string; readonly steps: readonly string[]; readonly note: string }

/** The noted values of each object, by the name of the slot. */
const noted = new Map<string, Noted>()

/** What rules know of a value: the variable that has it, or `0` if the resource can't have the property. */
export function noteAt(type: string, pointer: string, value?: RuleValue): string {
  const steps = stepsOf(pointer)
  return noteIn({ name: type, schema: definitionOf(type) }, steps, value)
}

function noteIn(
  { name, schema }: { readonly name: string; readonly schema: JsonSchema },
  [key = '', ...rest]: readonly string[],
  value: RuleValue | undefined,
): string {
  const part = isSchema(schema.properties) ? (schema.properties[key] as JsonSchema | undefined) : undefined
  if (part === undefined) {
    if (schema.additionalProperties !== false) throw new Error(`A rule needs ${key} of ${name}`)
    return '0'
  }
  const slot = slotOf(name, [key, ...rest])
  const target = typeof part.$ref === 'string' ? nameOf(part.$ref) : undefined
  const child = target === undefined ? part : definitionOf(target)
  const source =
    rest.length === 0
      ? leafNote(child, value)
      : noteIn({ name: target ?? `${name}${upper(key)}`, schema: child }, rest, value)
  if (source === '0') return source
  const known = noted.get(slot)
  if (known !== undefined && known.note !== source)
    throw new Error(`Rules need two different notes of ${slot}`)
  noted.set(slot, { object: name, steps: [key, ...rest], note: source })
  return slot
}

/** 0 or the kind of a country; 2 for empty text, 3 for blank, 4 for other text; 5 for the one value that will do. */
function leafNote(schema: JsonSchema, value: RuleValue | undefined): string {
  if (value !== undefined) {
    const { test } = literal(typeof value === 'string' ? `${value}"` : String(value))
    return `${test.replaceAll('i + ', 'from + ')} ? 5 : 4`
  }
  if (Array.isArray(schema.enum)) return 'kindAt(b, from)'
  if (schema.type !== 'string') throw new Error('No note of what is not text')
  return 'kindOfText(b, from)'
}

/** Before it is scanned, a leaf is missing and a country unknown. */
const initial = ({ steps, note }: Noted): string =>
  steps.length === 1 && !note.startsWith('kindAt') ? '1' : '0'

export const slots: Slots = {
  names: () => [...noted.keys()],
  resetOf: (object) =>
    [...noted]
      .filter(([, about]) => about.object === object)
      .map(([slot, about]) => `${slot} = ${initial(about)}`)
      .join('\n'),
  noteOf: (object, key) =>
    [...noted]
      .filter(([, about]) => about.object === object && about.steps[0] === key)
      .map(([slot, about]) => `${slot} = ${about.note}`)
      .join('\n'),
}

/** The rules of a resource, as source of an expression that is true if one of them is broken. */
export function brokenRules(type: string): string {
  const resource = resources.find((entry) => entry.type === type)?.name
  const rules = resource === undefined ? [] : rulesOf(resource)
  return rules.map((rule) => `(${broken(type, rule)})`).join(' || ')
}

const kinds: Readonly<Record<string, number>> = {
  RegistrationNumberCountry: 2,
  CountryWithoutRegistrationNumber: 1,
}

/** Source of the kind of the company's country. */
function companyCountry(type: string): string {
  const [company = '0', billing = '0'] = countryPointers.map((pointer) => noteAt(type, pointer))
  return company === '0' ? billing : `(${company} !== 0 ? ${company} : ${billing})`
}

function broken(type: string, rule: Rule): string {
  if ('missing' in rule.if) {
    const other = noteAt(type, rule.if.missing, rule.if.value)
    const own = noteAt(type, rule.at, rule.value)
    if (rule.value === undefined || rule.if.value === undefined)
      throw new Error(`No scanner for the rule ${rule.name}`)
    return `${own} !== 5 && ${other} !== 5`
  }
  const kind = kinds[rule.if.companyCountryIn]
  if (kind === undefined || rule.value !== undefined) throw new Error(`No scanner for the rule ${rule.name}`)
  const slot = noteAt(type, rule.at)
  const demands = {
    required: `${slot} === 1`,
    'required-text': `${slot} >= 1 && ${slot} <= 3`,
    'not-allowed': `${slot} >= 3`,
  }
  return `${companyCountry(type)} === ${kind} && ${demands[rule.then]}`
}
