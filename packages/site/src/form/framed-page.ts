/** What a page does for a loaded frame of the same host. */

/** Makes the framed page follow the site's theme instead of the system's. */
export function setTheme({ contentDocument }: HTMLIFrameElement, isDark: boolean): void {
  contentDocument?.documentElement.setAttribute('data-theme', isDark ? 'dark' : 'light')
}

/** Keeps the frame as high as its content until the returned function is called. */
export function keepHeight(frame: HTMLIFrameElement): () => void {
  const body = frame.contentDocument?.body
  if (body === undefined) return () => {}
  const observer = new ResizeObserver(() => {
    frame.style.height = `${Math.ceil(body.getBoundingClientRect().height)}px`
  })
  observer.observe(body)
  return () => observer.disconnect()
}
