import type { DefaultTheme } from 'vitepress'
import type { Family } from '../build/family.ts'

/** A family of reference pages in the sidebar. Every page contains the sidebar, so a large family is a single link. */
export function sidebarOf({ title, link, isLarge, pages }: Family): DefaultTheme.SidebarItem {
  if (isLarge) return { text: title, link }
  return {
    text: title,
    link,
    collapsed: true,
    items: pages().flatMap((page) =>
      `/${page.path}` === `${link}index` ? [] : [{ text: page.title, link: `/${page.path}` }],
    ),
  }
}
