// A registry that has one package: its manifest and its tarball.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [, , tarball = '', text = ''] = process.argv
const manifest = JSON.parse(text)

const server = createServer((request, response) => {
  const address = `http://127.0.0.1:${server.address().port}/`
  if (request.url?.endsWith('.tgz')) {
    response.end(readFileSync(tarball))
    return
  }
  const { name, version } = manifest
  const versions = { [version]: { ...manifest, dist: { tarball: `${address}package.tgz` } } }
  response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions }))
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}/\n`))
