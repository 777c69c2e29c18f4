import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { serveOn, type Site } from '@openpartner/test-helpers/browser/site'
import { blocksOf } from '../guides/blocks.ts'
import { readGuide, runBlock } from '../guides/page.ts'
import { newReader } from '../guides/reader.ts'

/** How the reader of the guide would mount the component. */
const mounting = `
import { createRoot } from 'react-dom/client'
import { CustomerForm } from './customer-form.tsx'

const show = (request: unknown) => void (document.title = JSON.stringify(request))
createRoot(document.querySelector('main')!).render(<CustomerForm onSubmit={show} />)
`

const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><main></main><script type="module" src="/mounting.js"></script>'

async function bundle(input: string): Promise<string> {
  const build = await rolldown({
    input,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
  })
  const { output } = await build.generate({ format: 'esm', codeSplitting: false })
  return output[0].code
}

/** The form with React of the guide as it shows it, built from the packages that it installs. */
export async function serveGuideForm(): Promise<Site> {
  const reader = newReader()
  const blocks = blocksOf(readGuide('forms')).filter(
    ({ language, title }) => title !== undefined || language === 'sh',
  )
  for (const block of blocks) runBlock({ block, reader, printed: undefined })
  reader.write('mounting.tsx', mounting)
  const files: Record<string, readonly [type: string, text: string]> = {
    '/react': ['text/html', page],
    '/mounting.js': ['text/javascript', await bundle(join(reader.folder, 'mounting.tsx'))],
  }
  reader.leave()
  return serveOn(({ url = '' }, response) => {
    const [type, text] = files[url] ?? ['text/html', '']
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text)
  })
}
