import { corpusPackages } from './corpus.ts'
import { describeCorpus } from './support/describe-corpus.ts'

describeCorpus(corpusPackages())
