import type { DefaultTheme } from 'vitepress'
import type { Family } from '../build/family.ts'

/** A family of reference pages as the sidebar lists it. Every page carries the sidebar, so a large family is one link. */
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
