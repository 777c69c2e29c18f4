import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const require = createRequire(import.meta.url)

/** The npm package that has the browser. */
export const packageFolder = fileURLToPath(
  new URL('../../', pathToFileURL(require.resolve('@sparticuz/chromium'))),
)

const { version } = JSON.parse(readFileSync(`${packageFolder}package.json`, 'utf8')) as { version: string }

/** Where the browser of the npm package is unpacked to. */
export const chromiumFolder = join(tmpdir(), `openpartner-chromium-${version}`)

const args = ['--no-sandbox', '--disable-background-networking', '--font-render-hinting=none']

export type Launched =
  | { readonly browser: Browser; readonly isFromPackage: boolean }
  | { readonly browser?: undefined; readonly skipped: string }

/** The browser of the npm package; elsewhere than on Linux for x64 an installed Chrome. */
export async function launch(): Promise<Launched> {
  const executablePath = join(chromiumFolder, 'chromium')
  const isFromPackage = existsSync(executablePath)
  const env = {
    ...process.env,
    FONTCONFIG_FILE: join(chromiumFolder, 'fonts.conf'),
    LD_LIBRARY_PATH: join(chromiumFolder, 'al2023/lib'),
  } as Record<string, string>
  try {
    const browser = await chromium.launch({
      args,
      timeout: 300_000,
      ...(isFromPackage ? { executablePath, env } : { channel: 'chrome' }),
    })
    return { browser, isFromPackage }
  } catch (error) {
    const cause =
      /error while loading shared libraries: [^:\n]+|Chromium distribution '\w+' is not found/.exec(
        String(error),
      )
    // Any other failure is one.
    if (cause === null) throw error
    return { skipped: `no browser: ${cause[0]}` }
  }
}
