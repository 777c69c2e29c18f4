import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { repository } from '../../../src/packages.ts'

type Hook = {
  readonly id: string
  readonly entry: string
  readonly files: string
  readonly types_or: readonly string[]
  readonly language: string
}

export const hooks = parse(readFileSync(`${repository}.pre-commit-hooks.yaml`, 'utf8')) as readonly Hook[]
