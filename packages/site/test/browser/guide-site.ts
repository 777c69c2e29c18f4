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

const page = (body: string, script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><main>${body}</main><script type="module" src="${script}"></script>`

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

/** The forms of the guide as it shows them, built from the packages that it installs; `/customers` refuses the first. */
export async function serveGuideForms(): Promise<Site> {
  const reader = newReader()
  const blocks = blocksOf(readGuide('forms')).filter(
    ({ language, title }) => title !== undefined || language === 'sh',
  )
  for (const block of blocks) runBlock({ block, reader, printed: undefined })
  reader.write('mounting.tsx', mounting)
  const html = blocks.find(({ language }) => language === 'html')?.text ?? ''
  const files: Record<string, readonly [type: string, text: string]> = {
    '/html': ['text/html', page(html, '/form.js')],
    '/react': ['text/html', page('', '/mounting.js')],
    '/form.js': ['text/javascript', await bundle(join(reader.folder, 'form.ts'))],
    '/mounting.js': ['text/javascript', await bundle(join(reader.folder, 'mounting.tsx'))],
  }
  reader.leave()
  let requests = 0
  return serveOn(({ url = '' }, response) => {
    if (url === '/customers') {
      requests += 1
      response.writeHead(requests === 1 ? 400 : 201, { 'content-type': 'application/json' })
      response.end(JSON.stringify(requests === 1 ? { code: 600050, description: 'Invalid' } : {}))
      return
    }
    const [type, text] = files[url] ?? ['text/html', '']
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text)
  })
}
