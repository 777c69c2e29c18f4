#!/usr/bin/env node
import process from 'node:process'
import { run } from '../dist/command.js'

process.exitCode = await run(process.argv.slice(2), process, 'openpartner-stand-in')
