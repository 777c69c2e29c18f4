import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'

const load = createRequire(import.meta.url)

/** The YAML library, for which only who lints YAML pays. */
export const yaml = (): typeof Yaml => load('yaml')
