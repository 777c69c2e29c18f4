import type { UserConfigFnObject, ViteUserConfig } from 'vitest/config'

/** A package's own settings, and the folders that have its tests where these are not `src`, `build` and `test`. */
type Overrides = ViteUserConfig & { readonly folders?: readonly string[] }

export declare function testConfig(overrides?: Overrides): UserConfigFnObject
