import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumFolder } from './chromium.ts'

/**
 * Unpacks the browser that npm brought, once a machine. It is unpacked elsewhere and moved, so that whoever finds it finds
 * all of it. What cannot be unpacked is reported by the tests, as the reason why they are skipped.
 */
export default async function setup(): Promise<void> {
  if (existsSync(chromiumFolder) || process.platform !== 'linux' || process.arch !== 'x64') return
  const folder = await mkdtemp(join(tmpdir(), 'openpartner-unpack-'))
  const { TMPDIR } = process.env
  try {
    // The package unpacks to the temporary folder of the moment.
    process.env.TMPDIR = folder
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    await writeFile(join(folder, 'fonts.conf'), fontsConfiguration(join(chromiumFolder, 'fonts')))
    await rename(folder, chromiumFolder)
  } catch (error) {
    process.stderr.write(`Chromium was not unpacked: ${String(error)}\n`)
    await rm(folder, { recursive: true, force: true })
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
}

/** The font of the package and no other, so that texts look the same on every machine. */
const fontsConfiguration = (fonts: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>`
