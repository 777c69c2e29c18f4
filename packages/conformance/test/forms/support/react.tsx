import type { ComponentProps, ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'

export function mount(element: ReactElement): void {
  const container = document.body.appendChild(document.createElement('main'))
  const root = createRoot(container)
  onTestFinished(() => {
    root.unmount()
    container.remove()
  })
  root.render(element)
}

type RowProps = ComponentProps<'input'> & { readonly name: string; readonly error?: unknown }

export const Row = ({ name, error, ...input }: RowProps): ReactElement => (
  <label>
    {name}
    <input name={name} {...input} />
    <span role="alert" data-field={name}>
      {typeof error === 'string' ? error : ''}
    </span>
  </label>
)
