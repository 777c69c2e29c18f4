import type { UserConfig } from 'vitepress'

type Plugins = NonNullable<NonNullable<UserConfig['vite']>['plugins']>

/** The parts of VitePress's theme that show the menu in the bar, or else a button that opens it. */
const parts =
  /\/theme-default\/(?:components\/(?:VPNavBar(?:Extra|Hamburger|Menu|SearchButton)|VPNavScreen)\.vue|composables\/nav\.js)$/

/** The width, in pixels, from which VitePress shows the menu in the bar, whether it has room there or not. */
const tooNarrow = /\b768(?!\d)/g

/** Shows the menu in the bar only from the width on where every entry fits, in wide fonts and beside a sidebar too. */
export const menuBreakpoint = (width: number): Plugins[number] => ({
  name: 'menu-breakpoint',
  enforce: 'pre',
  transform(code, id) {
    if (!parts.test(id)) return null
    const moved = code.replaceAll(tooNarrow, String(width))
    if (moved === code) throw new Error(`${id} has no breakpoint any more`)
    return { code: moved, map: null }
  },
})
