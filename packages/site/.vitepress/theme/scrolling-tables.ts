import { onContentUpdated } from 'vitepress'
import { onMounted, onUnmounted } from 'vue'

/** Makes the Tab key skip the boxes of tables that fit, because there is nothing to scroll. */
export function useScrollingTables(): void {
  let observer: ResizeObserver | undefined
  const observe = (): void => {
    observer?.disconnect()
    for (const box of document.querySelectorAll('.scrolling-table')) observer?.observe(box)
  }
  onMounted(() => {
    observer = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0')
        else target.removeAttribute('tabindex')
      }
    })
    observe()
  })
  onContentUpdated(observe)
  onUnmounted(() => observer?.disconnect())
}
