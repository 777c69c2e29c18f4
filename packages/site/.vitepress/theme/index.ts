import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { h } from 'vue'
import PackageMembers from './PackageMembers.vue'
import { useScrollingTables } from './scrolling-tables.ts'
import './code-groups.css'
import './forced-colors.css'
import './print.css'
import './scrolling-tables.css'
import './properties.css'
import './style.css'

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'sidebar-nav-after': () => h(PackageMembers) }),
  setup: useScrollingTables,
} satisfies Theme
