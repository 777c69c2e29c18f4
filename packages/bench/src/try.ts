import { bundle, cache } from './build/bundle.ts'
import { createCorpus } from './corpus/corpus.ts'
import type { Subject } from './subject.ts'
const [, , file, exp, ...subs] = process.argv
const peer = (await import(`./peers/${file}.ts`))[exp!]
for (const subject of (subs.length ? subs : ['customer', 'create-customer-request', 'update-billing-profile-request']) as Subject[]) {
  const c = createCorpus(subject, 256)
  try {
    const path = await bundle(cache + 'try', peer, [{ subject, work: 'check', as: 'check' }, ...(peer.explain ? [{ subject, work: 'explain', as: 'explain' } as const] : [])])
    const m = await import(path)
    console.log(subject, c.valid.filter((x) => m.check(x)).length, Object.entries(c.invalid).map(([k, v]) => `${k}: ${v.filter((x) => m.check(x)).length}`).join())
    if (m.explain) {
      console.log('explain', c.valid.filter((x) => m.explain(x).length === 0).length, c.invalid.anywhere!.filter((x) => m.explain(x).length === 0).length, JSON.stringify(m.explain(c.invalid.anywhere![3]))?.slice(0, 600))
    }
    const t = performance.now(); let n = 0
    while (performance.now() - t < 3000) { for (const x of c.valid) m.check(x); n++ }
    console.log('ns', ((performance.now() - t) / n / c.valid.length) * 1e6)
  } catch (e) { console.log(String((e as Error).stack).slice(0, 1500)) }
}
