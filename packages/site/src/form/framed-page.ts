/** What a page does for one of its own host that it frames; each part is for a page that is loaded. */

/** Lets the page follow a switch between light and dark, instead of the system. */
export function setTheme({ contentDocument }: HTMLIFrameElement, isDark: boolean): void {
  contentDocument?.documentElement.setAttribute('data-theme', isDark ? 'dark' : 'light')
}

/** Keeps the frame as high as what is in it; the function that is returned ends that. */
export function keepHeight(frame: HTMLIFrameElement): () => void {
  const body = frame.contentDocument?.body
  if (body === undefined) return () => {}
  const observer = new ResizeObserver(() => {
    frame.style.height = `${Math.ceil(body.getBoundingClientRect().height)}px`
  })
  observer.observe(body)
  return () => observer.disconnect()
}
