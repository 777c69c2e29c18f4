import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import Layout from './layout.vue'
import { useScrollingTables } from './scrolling-tables.ts'
import './scrolling-tables.css'
import './style.css'

export default { extends: DefaultTheme, Layout, setup: useScrollingTables } satisfies Theme
