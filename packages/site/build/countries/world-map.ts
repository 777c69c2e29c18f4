import { geoEqualEarth, geoPath } from 'd3-geo'
import { merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' }
import type { CountryEntry } from '../../src/countries/entry.ts'
import { escaped } from '../markdown.ts'
import { RelativePath } from './relative-path.ts'

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>
type Outline = (Polygon | MultiPolygon) & { readonly id?: string; readonly properties?: { name: string } }

const world = atlas as unknown as World

/** Territories without a code that the atlas draws separately, by the code that ISO 3166-1 counts them under; Kosovo has its own. */
const withoutCode: Readonly<Record<string, string>> = {
  'N. Cyprus': '196',
  Somaliland: '706',
  Kosovo: '983',
}

/** It would take up a fifth of the map, and there are no companies. */
const antarctica = '010'

const width = 1600
const height = 730

/** The countries that are large enough to be seen, as links on a map; the Tab key stops at the first of the 24. */
export function worldMap(entries: readonly CountryEntry[]): string {
  const outlines = outlinesByNumber()
  const land = merge(
    world,
    [...outlines].flatMap(([number, parts]) => (number === antarctica ? [] : parts)),
  )
  const projection = geoEqualEarth().fitExtent(
    [
      [2, 2],
      [width - 2, height - 2],
    ],
    land,
  )
  const pathOf = (parts: Outline[]): string => {
    const path = new RelativePath()
    geoPath(projection, path)(merge(world, parts))
    return path.toString()
  }
  const links = (number: CountryEntry['number']) =>
    entries
      .filter((entry) => entry.number === number && entry.numeric !== antarctica)
      .flatMap((entry) => {
        const parts = outlines.get(entry.numeric)
        return parts === undefined ? [] : [link(entry, pathOf(parts))]
      })

  // Fills are attributes, because in a style sheet the address of a pattern would be relative to the sheet.
  // No element has a `role`: Vue would no longer treat the map as static, and every visitor would load it twice.
  return `<figure class="country-map">
<nav aria-label="Map of the world">
<svg viewBox="0 0 ${width} ${height}">
<pattern id="number-required" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect class="ground" width="9" height="9"/><rect class="hatch" width="2" height="9"/>
</pattern>
<g class="not-allowed">
${links('not-allowed').join('\n')}
</g>
<g class="required" fill="url(#number-required)">
${links('required').join('\n').replace('tabindex="-1"', 'tabindex="0"')}
</g>
</svg>
</nav>
<figcaption>
<span class="key"><span class="swatch required"></span>number required</span>
<span class="key"><span class="swatch not-allowed"></span>number not allowed</span>
<span class="pointed-at" aria-hidden="true"></span>
</figcaption>
</figure>
`
}

function outlinesByNumber(): Map<string, Outline[]> {
  const outlines = new Map<string, Outline[]>()
  for (const outline of world.objects.countries.geometries as Outline[]) {
    const number = outline.id ?? withoutCode[outline.properties?.name ?? '']
    if (number === undefined) throw new Error(`no country for ${outline.properties?.name}`)
    outlines.set(number, [...(outlines.get(number) ?? []), outline])
  }
  return outlines
}

/** The addresses are relative, because plain HTML does not know the site's base. */
const link = ({ code, name, number }: CountryEntry, path: string): string =>
  `<a href="./${code.toLowerCase()}" tabindex="-1"><title>${escaped(name)}: ${phrases[number]}</title><path d="${path}"/></a>`

const phrases = { required: 'number required', 'not-allowed': 'number not allowed' } as const
