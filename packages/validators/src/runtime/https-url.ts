const expression =
  /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:[/?][\w.~!$&'()*+,;=:@/?-]*(?:%[0-9A-Fa-f]{2}[\w.~!$&'()*+,;=:@/?-]*)*)?(?:#[\w.~!$&'()*+,;=:@/?-]*(?:%[0-9A-Fa-f]{2}[\w.~!$&'()*+,;=:@/?-]*)*)?$/

/** The pattern `https-url` for text that is not empty. */
export const isHttpsUrl = (text: string): boolean => expression.test(text)
