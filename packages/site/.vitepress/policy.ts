import { createHash } from 'node:crypto'

/** The scripts that VitePress writes into a page, before anything is loaded. */
const inlineScripts = /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/**
 * A built page with its content security policy: whatever a visitor types stays in the browser, because the page can reach
 * only its own site. Static hosts set no headers, so the policy is in the page.
 */
export function withPolicy(html: string): string {
  const hashes = new Set([...html.matchAll(inlineScripts)].map(([, script = '']) => hashOf(script)))
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes].join(' ')}`,
    // VitePress and the editor set styles of single elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
  return html.replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  )
}
