import { defineConfig, mergeConfig } from 'vitest/config'
import base from '../../.scripts/vitest.config.ts'

// One realm for the two hundred files of the rules: loading the rules anew for each takes ten times as long as the tests.
export default mergeConfig(base, defineConfig({ test: { isolate: false } }))
