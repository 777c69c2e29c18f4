import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { useScrollingTables } from './scrolling-tables.ts'
import './scrolling-tables.css'
import './style.css'

export default { extends: DefaultTheme, setup: useScrollingTables } satisfies Theme
