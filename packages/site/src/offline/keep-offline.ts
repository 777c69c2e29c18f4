import { withBase } from 'vitepress'

/** Lets the browser keep the page for use without a network, once the page has nothing else to do. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return
  const register = (): void => {
    // Whoever keeps nothing, as private windows and `npm run docs:dev`, shows the page all the same.
    navigator.serviceWorker.register(withBase('/service-worker.js')).catch(() => undefined)
  }
  if ('requestIdleCallback' in globalThis) requestIdleCallback(register)
  else setTimeout(register, 3000)
}
