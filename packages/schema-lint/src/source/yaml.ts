import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'

const load = createRequire(import.meta.url)

/** The YAML library, loaded only for YAML files. */
export const yaml = (): typeof Yaml => load('yaml')
