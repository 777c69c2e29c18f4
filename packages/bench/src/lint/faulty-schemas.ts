const properties = 500

/** Schemas of one size, with two findings for each of so many of their properties. */
export function createFaultySchemas(count: number, faulty: number): readonly string[] {
  return Array.from({ length: count }, (_, number) =>
    JSON.stringify(
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `https://schemas.example.com/faulty-${number}.schema.json`,
        title: `Counts ${number}`,
        description: 'Counts of many things.',
        type: 'object',
        properties: Object.fromEntries(
          Array.from({ length: properties }, (_property, at) => [
            `count${at}`,
            boundedCount(at, at < faulty),
          ]),
        ),
        additionalProperties: false,
      },
      null,
      1,
    ),
  )
}

function boundedCount(at: number, isFaulty: boolean): object {
  const [minimum, maximum] = isFaulty ? [10, 1] : [1, 10]
  return { description: `The number ${at} of things.`, type: 'integer', minimum, maximum, default: 5 }
}
