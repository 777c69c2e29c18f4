import type { Formatter } from './formatter.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { ndjson } from './ndjson.ts'
import { pretty } from './pretty.ts'
import { sarif } from './sarif.ts'

/** Every way to write a report. */
export const formatters: readonly Formatter[] = [pretty, json, ndjson, sarif, junit, github, gitlab, markdown]
