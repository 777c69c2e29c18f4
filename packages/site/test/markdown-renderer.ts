import {
  createMarkdownRenderer,
  disposeMdItInstance,
  type MarkdownOptions,
  type MarkdownRenderer,
} from 'vitepress'

/** What VitePress makes of Markdown. It keeps one renderer for the whole process; this is always a new one. */
export async function newRenderer(options?: MarkdownOptions): Promise<MarkdownRenderer> {
  disposeMdItInstance()
  return createMarkdownRenderer('.', options)
}
