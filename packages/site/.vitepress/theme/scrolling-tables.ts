import { onContentUpdated } from 'vitepress'
import { onMounted, onUnmounted } from 'vue'

/** Makes the Tab key skip the boxes of tables that fit, and fades the edges beyond which there is more. */
export function useScrollingTables(): void {
  let observer: ResizeObserver | undefined
  const observe = (): void => {
    observer?.disconnect()
    for (const box of document.querySelectorAll('.scrolling-table')) {
      observer?.observe(box)
      box.addEventListener('scroll', markEdges, { passive: true })
    }
  }
  onMounted(() => {
    observer = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0')
        else target.removeAttribute('tabindex')
        mark(target)
      }
    })
    observe()
  })
  onContentUpdated(observe)
  onUnmounted(() => observer?.disconnect())
}

const markEdges = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof Element) mark(currentTarget)
}

function mark(box: Element): void {
  // Zoomed windows scroll to fractions of a pixel.
  box.classList.toggle('more-before', box.scrollLeft > 1)
  box.classList.toggle('more-after', box.scrollLeft + box.clientWidth < box.scrollWidth - 1)
}
