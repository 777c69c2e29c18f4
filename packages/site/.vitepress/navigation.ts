import type { DefaultTheme } from 'vitepress'
import { decisions } from '../build/decisions.ts'
import { families } from '../build/families.ts'
import { publishedPackages } from '../build/packages/published.ts'
import { sidebarOf } from './sidebar.ts'
import { versionMenu } from './version.ts'

export const navigation: DefaultTheme.NavItem[] = [
  { text: 'Playground', link: '/playground' },
  { text: 'Countries', link: '/countries/' },
  { text: 'Form', link: '/form' },
  { text: 'Guides', link: '/guides/services', activeMatch: '/guides/' },
  { text: 'Reference', link: '/reference/', activeMatch: '/reference/' },
  {
    text: 'More',
    items: [
      { text: 'Packages', link: '/reference/packages/' },
      { text: 'Schemas', link: '/reference/schemas/' },
      { text: 'Decisions', link: '/decisions/' },
      { text: 'Contributing', link: '/guides/contributing' },
    ],
  },
  versionMenu,
]

const guides: DefaultTheme.SidebarItem[] = [
  {
    text: 'Guides',
    items: [
      { text: 'Installation', link: '/guides/install' },
      { text: 'Services', link: '/guides/services' },
      { text: 'Testing', link: '/guides/stand-in' },
      { text: 'CI', link: '/guides/ci' },
      { text: 'A whole customer base', link: '/guides/bulk' },
      { text: 'Forms', link: '/guides/forms' },
      { text: 'Other languages', link: '/guides/other-languages' },
      { text: 'Migrating', link: '/guides/migrating' },
      { text: 'Contradictory documents', link: '/guides/contradictions' },
      { text: 'Performance', link: '/guides/performance' },
    ],
  },
  {
    text: 'For contributors',
    items: [
      { text: 'Contributing', link: '/guides/contributing' },
      { text: 'Architecture', link: '/guides/architecture' },
      { text: 'Style', link: '/guides/style' },
      { text: 'Glossary', link: '/guides/glossary' },
    ],
  },
]

export const sidebar: DefaultTheme.Sidebar = {
  '/guides/': guides,
  '/reference/': families.map(sidebarOf),
  '/reference/packages/': [
    { text: 'Reference', link: '/reference/' },
    {
      text: 'Packages',
      link: '/reference/packages/',
      items: publishedPackages().map(({ name, npmName }) => ({
        text: npmName,
        link: `/reference/packages/${name}/`,
      })),
    },
  ],
  '/decisions/': [
    {
      text: 'Decisions',
      link: '/decisions/',
      items: decisions().map(({ number, title, link }) => ({
        text: `${number}. ${title.replaceAll('`', '')}`,
        link,
      })),
    },
  ],
}
