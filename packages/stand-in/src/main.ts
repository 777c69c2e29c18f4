import process from 'node:process'
import { start } from '@openpartner/terminal/start'
import { run } from './command.ts'

await start(() => run(process.argv.slice(2), process, 'openpartner-stand-in'))
