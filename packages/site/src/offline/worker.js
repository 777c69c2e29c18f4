// The service worker of the site. The build writes `const build = { version, base, files }` above these lines.
/* global build */

const cacheName = `openpartner ${build.version}`

/** Scripts and styles carry the hash of their content in their names. */
const isLasting = (url) => url.pathname.startsWith(`${build.base}assets/`)

self.addEventListener('install', (event) => event.waitUntil(fill()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  event.respondWith(isLasting(url) ? fromCache(request) : fromNetwork(request))
})

/** Fetches what the playground may need, except what an earlier version of the site has left. */
async function fill() {
  const cache = await caches.open(cacheName)
  await Promise.all(
    build.files.map(async (path) => {
      const address = new URL(path, self.location.href)
      const known = isLasting(address) ? await caches.match(address) : undefined
      if (known === undefined) await cache.add(address)
      else await cache.put(address, known)
    }),
  )
}

async function takeOver() {
  const names = await caches.keys()
  await Promise.all(
    names
      .filter((name) => name.startsWith('openpartner ') && name !== cacheName)
      .map((name) => caches.delete(name)),
  )
  await self.clients.claim()
}

/** A response of the network, kept for later if it is no error. */
async function fetched(request) {
  const response = await fetch(request)
  if (response.status === 200) {
    const copy = response.clone()
    const cache = await caches.open(cacheName)
    await cache.put(request, copy)
  }
  return response
}

const kept = async (request) => {
  const cache = await caches.open(cacheName)
  return cache.match(request, { ignoreSearch: true, ignoreVary: true })
}

const fromCache = async (request) => (await kept(request)) ?? fetched(request)

async function fromNetwork(request) {
  try {
    return await fetched(request)
  } catch {
    return (await kept(request)) ?? Response.error()
  }
}
