import { onMounted } from 'vue'
import { neighbor, type MapPoint } from './map-keys.ts'
import './map.css'

type MapLink = MapPoint & { readonly element: SVGAElement; readonly title: string }

/** Lets the keyboard and the pointer use the map that the page has at `selector`, once it is there. */
export function useMap(selector: string): void {
  onMounted(() => {
    const map = document.querySelector<HTMLElement>(selector)
    if (map !== null) enhanceMap(map)
  })
}

/** Makes the map a single tab stop in which the arrow keys move on, and shows the name of the current country below it. */
function enhanceMap(map: HTMLElement): void {
  const links = [...map.querySelectorAll<SVGAElement>('svg a')].map(linkOf)
  const caption = map.querySelector('.pointed-at')
  const linkAt = ({ target }: Event) => links.find(({ element }) => element.contains(target as Node))

  const show = (event: Event): void => {
    if (caption !== null) caption.textContent = linkAt(event)?.title ?? ''
  }
  for (const type of ['pointerover', 'pointerleave', 'focusin', 'focusout']) map.addEventListener(type, show)

  map.addEventListener('keydown', (event) => {
    const from = linkAt(event)
    const to = from && neighbor(links, from, event.key)
    if (to === undefined) return
    event.preventDefault()
    from?.element.setAttribute('tabindex', '-1')
    to.element.setAttribute('tabindex', '0')
    to.element.focus()
  })
}

function linkOf(element: SVGAElement): MapLink {
  const { x, y, width, height } = element.getBBox()
  const title = element.querySelector('title')?.textContent ?? ''
  return { element, title, x: x + width / 2, y: y + height / 2 }
}
