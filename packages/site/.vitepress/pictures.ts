import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SiteConfig } from 'vitepress'
import { docs } from '../build/folders.ts'

/** Pictures that no page shows, but that link previews and installed copies of the site do. */
const pictures = ['social.png', 'icon-512.png']

export async function copyPictures({ outDir }: SiteConfig): Promise<void> {
  await Promise.all(
    pictures.map((name) => copyFile(fileURLToPath(new URL(`assets/${name}`, docs)), join(outDir, name))),
  )
}
