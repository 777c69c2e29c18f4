import { Customer } from '@openpartner/validators/customer'
import { normalizeCustomer } from '@openpartner/validators/normalize'
import { flatExport, manyChanges, sdkDump } from '../corpus/dumps.ts'
import { interleave } from '../measure/interleave.ts'
import { finite, median, timesAsFast } from '../measure/statistics.ts'
import type { Row } from '../result.ts'
import type { Suite } from '../suite.ts'

const ofTarget = 'PascalCase, with nulls'

/** Ways to write a customer, each from one in wire spelling. */
const spellings: Readonly<Record<string, (customer: unknown) => unknown>> = {
  [ofTarget]: sdkDump,
  'wire spelling': (customer) => customer,
  'flat export of PowerShell': flatExport,
  'many kinds of changes': manyChanges,
}

export const normalizer: Suite = {
  name: 'normalizer',
  title: 'Normalizing a customer, and `structuredClone` of the same value',
  run: async ({ corpus, settings, progress }) => {
    const customers = corpus('customer').valid.map((customer) => normalizeCustomer(customer).value)
    const rows = Object.entries(spellings).map(([name, spell]): Row => {
      progress(`normalizer: ${name}`)
      const documents = customers.map((customer) => JSON.parse(JSON.stringify(spell(customer))) as unknown)
      const listed = documents.map((document) => normalizeCustomer(document).changes.length)
      const wrong = documents.filter((document) => !Customer.check(normalizeCustomer(document).value)).length
      if (wrong > 0)
        return { name, values: [null, null, null, null], note: `${wrong} are not valid afterwards` }
      const times = interleave(
        [
          { name: 'normalize', count: (document) => normalizeCustomer(document).changes.length },
          { name: 'clone', count: (document) => (structuredClone(document) === document ? 1 : 0) },
        ],
        documents,
        settings.pace,
      )
      const [own = [], clone = []] = [times.get('normalize'), times.get('clone')]
      const changes = listed.reduce((sum, count) => sum + count, 0) / listed.length
      const medians = [own, clone].map((list) => finite(median([...list])))
      return { name, values: [Math.round(changes), ...medians, timesAsFast(own, clone)] }
    })
    return {
      tables: [
        {
          title: normalizer.title,
          columns: [
            { title: 'changes', unit: 'count' },
            { title: 'normalizer', unit: 'ns' },
            { title: 'structuredClone', unit: 'ns' },
            { title: 'normalizer ÷ structuredClone', unit: 'times' },
          ],
          rows,
        },
      ],
      targets: [
        {
          name: `normalizing ${ofTarget}, in times of structuredClone`,
          unit: 'times',
          max: 2,
          measured: rows.find(({ name }) => name === ofTarget)?.values.at(-1) ?? null,
        },
      ],
    }
  },
}
