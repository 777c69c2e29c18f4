/** A module that a first verdict can do without. */
export type OnDemand<Module> = {
  /** The module, once it is loaded. */
  readonly module: () => Module | undefined
  /** Begins to load it; `undefined` when it is there, or cannot be loaded. It never rejects. */
  readonly load: () => Promise<void> | undefined
}

/** Loads a module with the first text that needs it; validating that text again then says more. */
export function onDemand<Module>(importModule: () => Promise<Module>): OnDemand<Module> {
  let loaded: Module | undefined
  let isSettled = false
  let loading: Promise<void> | undefined
  const load = async (): Promise<void> => {
    try {
      loaded = await importModule()
    } catch {
      // Without it there is still a verdict.
    }
    isSettled = true
  }
  return { module: () => loaded, load: () => (isSettled ? undefined : (loading ??= load())) }
}

/** Resolves when all that is loading is there; `undefined` if nothing is. */
export function all(loading: readonly (Promise<void> | undefined)[]): Promise<void> | undefined {
  const waiting = loading.filter((one) => one !== undefined)
  return waiting.length === 0 ? undefined : Promise.all(waiting).then(() => undefined)
}
