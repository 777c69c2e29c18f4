import type { DefaultTheme } from 'vitepress'
import { families } from '../build/families.ts'
import { sidebarOf } from './sidebar.ts'

export const navigation: DefaultTheme.NavItem[] = [
  { text: 'Playground', link: '/playground' },
  { text: 'Countries', link: '/countries/' },
  { text: 'Form', link: '/form' },
  { text: 'Guides', link: '/guides/services', activeMatch: '/guides/' },
  { text: 'Reference', link: '/reference/', activeMatch: '/reference/' },
]

const guides: DefaultTheme.SidebarItem[] = [
  {
    text: 'Guides',
    items: [
      { text: 'Services', link: '/guides/services' },
      { text: 'CI', link: '/guides/ci' },
      { text: 'Forms', link: '/guides/forms' },
      { text: 'Other languages', link: '/guides/other-languages' },
      { text: 'Migrating', link: '/guides/migrating' },
      { text: 'Reading the contradictions', link: '/guides/contradictions' },
      { text: 'Contributing', link: '/guides/contributing' },
    ],
  },
]

export const sidebar: DefaultTheme.Sidebar = {
  '/guides/': guides,
  '/reference/': families.map(sidebarOf),
}
