/** Posts a customer as JSON; gives the status and the parsed body of the answer. */
export async function sendCustomer(
  url: string,
  customer: unknown,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(customer),
  })
  return { status: response.status, body: await response.json() }
}
