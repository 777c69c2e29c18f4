import { jsonText } from '@openpartner/terminal/json-text'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type Baseline,
  compareWithBaseline,
  createBaseline,
  readBaseline,
} from '../../../../baseline/baseline.ts'
import type { Report } from '../../../../engine/report.ts'
import { plural } from '../../../../text/plural.ts'
import { Misuse } from '@openpartner/terminal/misuse'
import type { Project } from '../config/project.ts'
import { readOwnFile } from '../files/read-own-file.ts'
import { replaceFile } from '../files/replace-file.ts'

type Held = { readonly report: Report; readonly note?: string }

/**
 * Sets aside the findings that a baseline knows; with `update`, writes the baseline first.
 * @throws {Misuse} if the file is not a baseline, or cannot be written
 */
export function applyBaseline(report: Report, file: string, update: boolean, project: Project): Held {
  const former = read(file, update)
  if (!update) {
    const { report: held, outdated } = compareWithBaseline(report, former)
    if (outdated.length === 0) return { report: held }
    return {
      report: held,
      note: `${plural(outdated.length, 'finding')} in the baseline no longer ${outdated.length === 1 ? 'occurs' : 'occur'}; --update-baseline removes ${outdated.length === 1 ? 'it' : 'them'}.`,
    }
  }
  const baseline = merge(createBaseline(report), former, report.files, project)
  const failure = replaceFile(file, `${jsonText(baseline, 2)}\n`, project.root)
  if (failure !== undefined) throw new Misuse(`The baseline ${file} cannot be written (${failure}).`)
  return {
    report: compareWithBaseline(report, baseline).report,
    note: `${plural(baseline.findings.length, 'finding')} written to the baseline.`,
  }
}

/** Files that were not linted this time keep their entries as long as they exist. */
function merge(
  baseline: Baseline,
  former: Baseline,
  linted: readonly string[],
  { folder }: Project,
): Baseline {
  const names = new Set(linted)
  const kept = former.findings.filter(({ file }) => !names.has(file) && existsSync(resolve(folder, file)))
  return { ...baseline, findings: [...baseline.findings, ...kept] }
}

function read(file: string, update: boolean): Baseline {
  const text = existsSync(file) ? readOwnFile(file, 'baseline') : undefined
  if (text === undefined && update) return { version: 1, findings: [] }
  if (text === undefined)
    throw new Misuse(`The baseline ${file} does not exist. --update-baseline creates it.`)
  const baseline = readBaseline(text)
  if (baseline === undefined) throw new Misuse(`${file} is not a schema-lint baseline.`)
  return baseline
}
