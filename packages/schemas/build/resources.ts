import { resourceList } from '../src/resource-list.ts'
import { rulesOfSchema } from '../src/define/object.ts'
import { banner } from './banner.ts'
import * as draft202012 from './draft-2020-12.ts'
import { publicAddress } from './identity.ts'

const line = (entry: (typeof resourceList)[number]): string => {
  const { name, direction } = entry
  const { title, description } = entry.schema
  const id = publicAddress(draft202012.path(name))
  const rules = rulesOfSchema(entry.schema).map((rule) => rule.name)
  const fields = Object.entries({ name, type: title, direction, id, description, rules })
  return `  { ${fields.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ')} },\n`
}

/** The list of resources for use at run time, without TypeBox. */
export function resourcesSource(): string {
  return `${banner}/** Every resource: base name of its files and modules, type name, who sends it, \`$id\`, meaning, and names of its rules across fields. */
export const resources = [
${resourceList.map(line).join('')}] as const

/** The base name of a resource: its file, its entry points, its fixtures. */
export type ResourceName = (typeof resources)[number]['name']
`
}
