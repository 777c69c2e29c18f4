import { readFileSync } from 'node:fs'
import type { DefaultTheme } from 'vitepress'
import { packageFolder, repository } from '../build/folders.ts'

const manifestIn = (folder: URL): unknown => JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'))

const { version } = manifestIn(packageFolder('@openpartner/validators')) as { readonly version: string }
const { published = true } = manifestIn(repository) as { readonly published?: boolean }

/** `1.0.0-next.3` as `1.0 next`: the bar has little room. */
const shortened = version.replace(/^(\d+\.\d+)\.\d+(?:-([a-z]+).*)?$/, (_, numbers: string, tag?: string) =>
  tag === undefined ? numbers : `${numbers} ${tag}`,
)

const github = 'https://github.com/openpartner/openpartner'

/** Which version the site is about, whether npm has it, and where to read what changed. */
export const versionMenu: DefaultTheme.NavItem = {
  text: shortened,
  items: [
    {
      text: `${version}${published ? '' : ', not on npm yet'}`,
      items: [
        { text: 'Installation', link: '/guides/install' },
        { text: 'Changelog', link: `${github}/blob/main/packages/validators/CHANGELOG.md` },
        { text: 'Releases', link: `${github}/releases` },
      ],
    },
  ],
}
