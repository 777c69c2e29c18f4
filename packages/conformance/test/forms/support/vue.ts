import { onTestFinished } from 'vitest'
import { createApp, type Component } from 'vue'

export function mount(component: Component): void {
  const container = document.body.appendChild(document.createElement('main'))
  const app = createApp(component)
  onTestFinished(() => {
    app.unmount()
    container.remove()
  })
  app.mount(container)
}
