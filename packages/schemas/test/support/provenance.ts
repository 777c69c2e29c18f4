import { resourceList } from '../../src/resource-list.ts'
import type { ResourceName } from '../../src/index.ts'
import type { ResourceProvenance } from '../../src/provenance/origin.ts'

export function provenanceOf(name: ResourceName): ResourceProvenance {
  const found = resourceList.find((entry) => entry.name === name)
  if (found === undefined) throw new Error(`No provenance of ${name}.`)
  return found.provenance
}
