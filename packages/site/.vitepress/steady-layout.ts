import type { UserConfig } from 'vitepress'

type Plugins = NonNullable<NonNullable<UserConfig['vite']>['plugins']>

/**
 * What VitePress's theme decides only in the browser, though the server knows it, by the ends of the files: that a page
 * has a sidebar, and which group of it is open. Deciding it late moves what is already shown.
 */
const changes: readonly (readonly [end: string, from: string, to: string])[] = [
  [
    '/components/VPNavBar.vue',
    'const classes = ref<Record<string, boolean>>({})',
    "const classes = ref<Record<string, boolean>>({ 'has-sidebar': hasSidebar.value, home: frontmatter.value.layout === 'home' })",
  ],
  ['/composables/sidebar.js', 'watchPostEffect(() => {', 'watchEffect(() => {'],
]

/** Shows at first what the page looks like in the end. */
export const steadyLayout: Plugins[number] = {
  name: 'steady-layout',
  enforce: 'pre',
  transform(code, id) {
    const change = changes.find(([end]) => id.endsWith(`/theme-default${end}`))
    if (change === undefined) return null
    const [, from, to] = change
    if (!code.includes(from)) throw new Error(`${id} has no "${from}" any more`)
    return { code: code.replace(from, to), map: null }
  },
}
