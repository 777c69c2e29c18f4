import process from 'node:process'
import { start } from '@openpartner/terminal/start'
import { run } from './run.ts'

await start(() => run(process.argv.slice(2), process))
