import { wholeNumber } from '@openpartner/terminal/whole-number'
import { type Command, Option } from 'commander'
import type { RuleSetting } from '../../../engine/config.ts'
import { type Severity, severities } from '../../../engine/finding.ts'
import type { PresetName } from '../../../engine/rule.ts'
import type { Output, Settings } from './settings.ts'
import { type FormatName, formatNames } from '../../../formats/index.ts'
import type { CommandContext } from '@openpartner/terminal/program'
import { addFormat } from './options/format.ts'
import { addOutput } from './options/output.ts'
import { addPresets } from './options/presets.ts'
import { addRuleSetting } from './options/rule-setting.ts'

const notes = `
Examples:
  schema-lint
  schema-lint schemas --preset strict --max-warnings 0
  schema-lint 'api/**/*.yaml' --rule no-unbounded-string:off --output sarif=report.sarif
  schema-lint schemas --fix-dry-run
  schema-lint explain no-contradictory-bounds

Without a path, files named *.schema.json, *.schema.yaml or *.schema.yml are linted. Folders and globs also include
OpenAPI 3 documents, and JSON and YAML files whose $schema names a JSON Schema dialect; globs also include files with
schema keywords. What a linted file refers to is linted too. A file that you name, or that "include" in the
configuration matches, is always linted. Write a path called "rules" or "explain" as ./rules.

Exit codes: 0 clean, 1 findings, 2 usage error, an unreadable file, or a rule that failed.`

type Options = {
  readonly config?: string
  readonly configCode?: boolean
  readonly preset?: readonly PresetName[]
  readonly rule: Readonly<Record<string, RuleSetting>>
  readonly severity: Severity
  readonly maxWarnings?: number
  readonly format: readonly FormatName[]
  readonly output: readonly Output[]
  readonly root?: string
  readonly fix?: true
  readonly fixUnsafe?: true
  readonly fixDryRun?: true
  readonly baseline?: string
  readonly updateBaseline?: true
  readonly cache?: true
  readonly cacheLocation: string
  readonly threads?: number
  readonly stdin?: true
  readonly stdinFilename: string
  readonly watch?: true
  readonly verbose?: true
}

export function addLintCommand(program: Command, { streams, end }: CommandContext): void {
  program
    .argument('[paths...]', 'files, folders and globs')
    .option('--config <file>', 'configuration file, if not the nearest schema-lint.config.{js,json}')
    .option('--config-code', 'allow a configuration that is code, and run it (the default)')
    .option('--no-config-code', 'read the configuration from JSON only, and run no code from the repository')
    .addOption(
      new Option('--preset <names>', 'presets, separated by commas; repeatable').argParser(addPresets),
    )
    .addOption(
      new Option('--rule <id[:severity|off]>', 'turn a rule on or off; repeatable')
        .argParser(addRuleSetting)
        .default({}, 'those of the presets'),
    )
    .addOption(new Option('--severity <min>', 'minimum severity to show').choices(severities).default('info'))
    .addOption(
      new Option('--max-warnings <n>', 'fail if there are more warnings than this').argParser(
        wholeNumber(0, 999_999_999),
      ),
    )
    .addOption(
      new Option('--format <name>', `report format: ${formatNames.join(', ')}; repeatable with --output`)
        .argParser(addFormat)
        .default([], 'pretty'),
    )
    .addOption(
      new Option('--output <format=file>', 'write a report to a file; repeatable')
        .argParser(addOutput)
        .default([], 'standard output'),
    )
    .option(
      '--root <folder>',
      'folder that paths in reports are relative to, such as the repository root (default: the working directory)',
    )
    .option('--fix', 'apply the fixes that cannot change what a schema accepts')
    .option('--fix-unsafe', 'apply all fixes')
    .option('--fix-dry-run', 'show what the fixes would change, without writing anything')
    .option('--baseline <file>', 'ignore the findings in this file')
    .option('--update-baseline', 'write the findings to the --baseline file')
    .option('--cache', 'cache the findings for the next run')
    .option('--cache-location <file>', 'cache file', '.schema-lint-cache')
    .option('--stdin', 'lint standard input')
    .option('--stdin-filename <file>', 'file name for standard input', 'stdin.schema.json')
    .addOption(
      new Option('--threads <n>', 'lint in so many worker threads; 0 for none')
        .argParser(wholeNumber(0, 64))
        .default(undefined, 'two for many files, if there are two processors'),
    )
    .option('--watch', 'lint again whenever a file changes')
    .option('--verbose', 'list the files that are skipped or not read')
    .addHelpText('after', notes)
    .action(async (paths: string[], options: Options, command: Command) => {
      const reason = contradiction(paths, options)
      if (reason !== undefined) command.error(`error: ${reason}`)
      const settings = settingsOf(paths, options)
      if (settings.watch) {
        const { lintOnChange } = await import('./lint-on-change.ts')
        end(await lintOnChange(settings, streams))
      } else {
        const { lintOnce } = await import('./lint-once.ts')
        end(await lintOnce(settings, streams))
      }
    })
}

/** Why options cannot be combined. */
function contradiction(paths: readonly string[], options: Options): string | undefined {
  const { stdin, watch, format, output, baseline, updateBaseline, fix, fixUnsafe, fixDryRun } = options
  const onStdout = format.filter((name) => !output.some((each) => each.format === name))
  if (new Set(onStdout).size > 1) {
    return `only one report goes to standard output; send ${onStdout[1]} to a file with --output ${onStdout[1]}=file`
  }
  if (fixDryRun && onStdout.length > 0) {
    return `the changes go to standard output; send the report to a file with --output ${onStdout[0]}=file`
  }
  if (updateBaseline && baseline === undefined) return '--update-baseline requires --baseline'
  if (stdin && paths.length > 0) return '--stdin cannot be combined with paths'
  if (stdin && watch) return '--stdin cannot be watched'
  if (stdin && (fix || fixUnsafe) && !fixDryRun) return '--stdin can only be fixed with --fix-dry-run'
  return watch && fixDryRun ? '--fix-dry-run cannot be watched' : undefined
}

function settingsOf(paths: readonly string[], options: Options): Settings {
  const { config, preset, maxWarnings, baseline, format: formats, output: outputs, stdin } = options
  const onStdout = formats.find((name) => !outputs.some((each) => each.format === name))
  const format = formats.length === 0 && !options.fixDryRun ? 'pretty' : onStdout
  const fixes = options.fix ?? options.fixDryRun ?? false
  return {
    paths,
    ...(stdin && { stdin: options.stdinFilename }),
    ...(config !== undefined && { config }),
    configCode: options.configCode ?? true,
    ...(preset !== undefined && { presets: preset }),
    ...(options.root !== undefined && { root: options.root }),
    rules: options.rule,
    severity: options.severity,
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(format !== undefined && { format }),
    outputs,
    fix: {
      apply: options.fixUnsafe ? 'unsafe' : fixes ? 'safe' : 'none',
      dryRun: options.fixDryRun ?? false,
    },
    ...(baseline !== undefined && { baseline }),
    updateBaseline: options.updateBaseline ?? false,
    ...(options.cache && { cache: options.cacheLocation }),
    ...(options.threads !== undefined && { threads: options.threads }),
    watch: options.watch ?? false,
    verbose: options.verbose ?? false,
  }
}
