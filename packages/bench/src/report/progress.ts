/** One line that is written over itself, on a terminal only. */
export function createProgress(stream: NodeJS.WriteStream) {
  const write = (text: string): void => {
    if (stream.isTTY) stream.write(`\r\u001b[K${text}`)
  }
  return { show: (text: string) => write(text.slice(0, stream.columns - 1)), clear: () => write('') }
}
