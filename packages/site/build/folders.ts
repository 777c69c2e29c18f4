import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const { resolve } = createRequire(import.meta.url)

/** The root of the repository. */
export const repository = new URL('../../../', import.meta.url)

/** The hand-written pages. */
export const docs = new URL('docs/', repository)

/** The folder of a package that the site depends on. */
export const packageFolder = (name: string): URL =>
  new URL('./', pathToFileURL(resolve(`${name}/package.json`)))
