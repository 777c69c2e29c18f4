const addresses = /window\.__VP_HASH_MAP__=JSON\.parse\("(?:[^"\\]|\\.)*"\);/
const ownFile = /\/assets\/([^"/]+\.md)\.([\w-]+)\.lean\.js"/

/**
 * A built page that knows the file of its script, and not those of all pages, which weigh more than most pages do. With
 * the first step to another page VitePress finds that it lacks them, and fetches `hashmap.json`.
 */
export function withOwnAddress(html: string): string {
  const [, name = '', hash = ''] = ownFile.exec(html) ?? []
  const own = JSON.stringify(name === '' ? {} : { [name.toLowerCase()]: hash })
  return html.replace(addresses, () => `window.__VP_HASH_MAP__=${own};`)
}
