const addresses = /window\.__VP_HASH_MAP__=JSON\.parse\("(?:[^"\\]|\\.)*"\);/
const ownFile = /\/assets\/([^"/]+\.md)\.([\w-]+)\.lean\.js"/

/**
 * A built page that knows its own script, but not those of all pages, a list larger than most pages. On the first visit to
 * another page VitePress notices that the list is missing, and fetches `hashmap.json`.
 */
export function withOwnAddress(html: string): string {
  const [, name = '', hash = ''] = ownFile.exec(html) ?? []
  const own = JSON.stringify(name === '' ? {} : { [name.toLowerCase()]: hash })
  return html.replace(addresses, () => `window.__VP_HASH_MAP__=${own};`)
}
