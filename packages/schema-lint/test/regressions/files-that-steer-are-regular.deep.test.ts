import { temporaryFolder } from '../cli/support/cli.ts'
import { describeIrregularFiles, pairs } from './support/describe-irregular-files.ts'

describeIrregularFiles(temporaryFolder(), pairs.others)
