import { mount as mountComponent, unmount, type Component } from 'svelte'
import { onTestFinished } from 'vitest'

type Send = (request: object) => void

export function mount(component: Component<{ send: Send }>, send: Send): void {
  const target = document.body.appendChild(document.createElement('main'))
  const mounted = mountComponent(component, { target, props: { send } })
  onTestFinished(async () => {
    await unmount(mounted)
    target.remove()
  })
}
