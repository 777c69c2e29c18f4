export type { Config, ConfiguredSuppression, Override, RuleSetting } from './engine/config.ts'
export { ConfigError } from './engine/config-error.ts'
export {
  type Baseline,
  type BaselineEntry,
  type Compared,
  compareWithBaseline,
  createBaseline,
  readBaseline,
} from './baseline/baseline.ts'
export type { Edit, Finding, Fix, Location, Severity } from './engine/finding.ts'
export type { Host } from './engine/run.ts'
export { lint } from './lint.ts'
export type { Report, SuppressedFinding, Undecided } from './engine/report.ts'
export { type Context, defineRule, type FindingInput, type Rule } from './engine/rule.ts'
export type { Source } from './engine/source.ts'
export { fix, type FixResult } from './fix/fix.ts'
export type { Formatter, FormatOptions } from './formats/formatter.ts'
export { type FormatName, formatNames, loadFormatter } from './formats/index.ts'
export { rules } from './rules/index.ts'
export { type RuleCases, type RuleTest, ruleTests } from './testing/rule-tests.ts'
