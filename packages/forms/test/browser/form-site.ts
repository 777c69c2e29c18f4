import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serveOn, type Site } from '@openpartner/test-helpers/browser/site'
import { rolldown } from 'rolldown'

const here = fileURLToPath(new URL('./', import.meta.url))

/** The policy under which everything has to work. */
export const policy = "default-src 'none'; script-src 'self'; style-src 'self'"

/** A script of the site, bundled as a page would have it. */
async function script(name: string): Promise<string> {
  const build = await rolldown({
    input: `${here}form-site/${name}.ts`,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
  })
  const { output } = await build.generate({ format: 'esm', codeSplitting: false })
  return output[0].code
}

const read = (file: string): string => readFileSync(`${here}form-site/${file}`, 'utf8')

const page = (lang: string, dir: string, body: string): string => `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head><meta charset="utf-8"><title>New customer</title><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>New customer</h1>${body}</main></body>
</html>`

const html = { 'content-type': 'text/html; charset=utf-8' }
const javascript = { 'content-type': 'text/javascript; charset=utf-8' }

/** A site with the form in three languages, an empty page with the package on it, and one that compiles a schema. */
export async function serveForms(): Promise<Site> {
  const form = `${read('form.html')}<script type="module" src="/form.js"></script>`
  const files: Record<string, readonly [headers: Record<string, string>, text: string]> = {
    '/en': [html, page('en', 'ltr', form)],
    '/sv': [html, page('sv', 'ltr', form)],
    '/ar': [html, page('ar', 'rtl', form)],
    '/empty': [html, page('en', 'ltr', '<script type="module" src="/empty.js"></script>')],
    '/control': [html, page('en', 'ltr', '<script type="module" src="/control.js"></script>')],
    '/style.css': [{ 'content-type': 'text/css' }, read('style.css')],
    '/form.js': [javascript, await script('form')],
    '/empty.js': [javascript, await script('empty')],
    '/control.js': [javascript, await script('control')],
    '/axe.js': [javascript, await script('axe')],
  }
  return serveOn(({ url = '' }, response) => {
    const [headers, text] = files[url] ?? [html, 'Nothing here']
    response.writeHead(url in files ? 200 : 404, { ...headers, 'content-security-policy': policy })
    response.end(text)
  })
}
