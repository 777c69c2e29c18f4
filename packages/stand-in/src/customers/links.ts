type Header = { readonly key: string; readonly value: string }

/** A link as the service writes one: relative, without the version. */
export const linkTo = (uri: string, headers: Header[] = []) => ({ uri, method: 'GET', headers })

export const selfLink = (uri: string) => ({ self: linkTo(uri) })
