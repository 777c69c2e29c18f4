import { Type } from 'typebox'
import { optionalText, requiredFormat, requiredText } from '../define/text.ts'
import { CustomerFilter } from '../definitions/customer-filter.ts'
import { from, type Origin } from '../provenance/origin.ts'

/** What a call takes besides its body. */
type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly description: string
  readonly schema: object
  readonly origin: Origin
  readonly required?: true
  /** The text is the JSON of a value that the schema describes. */
  readonly json?: true
  readonly example?: unknown
}

const uuid = { examples: ['94e4e214-6b06-4fb7-96d1-94d559f9b47f'] }

/** Every parameter, by the name of its component. */
export const parameters = {
  CustomerId: {
    // No hyphen: Express and others cannot read one here.
    name: 'customerId',
    in: 'path',
    required: true,
    description: 'Identifier of the customer: its Microsoft Entra tenant.',
    schema: requiredFormat('uuid', {
      description: 'Identifier of a customer.',
      examples: ['0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'],
    }),
    origin: from('documented', 'get-a-customer'),
  },
  Domain: {
    name: 'domain',
    in: 'path',
    required: true,
    description: 'A domain, such as contoso.onmicrosoft.com.',
    schema: requiredFormat('domain', { description: 'A domain.', examples: ['contoso.onmicrosoft.com'] }),
    origin: from('documented', 'verify-domain-availability'),
  },
  Country: {
    name: 'country',
    in: 'path',
    required: true,
    description: 'Code of a country, ISO 3166-1 alpha-2, in any letter case.',
    schema: requiredText(2, {
      description: 'Code of a country.',
      examples: ['US'],
      minLength: 2,
    }),
    origin: from('documented', 'country-validation-rules'),
  },
  ValidationType: {
    name: 'type',
    in: 'query',
    required: true,
    description: 'What was vetted.',
    schema: Type.Unsafe<'account'>({ type: 'string', enum: ['account'], examples: ['account'] }),
    origin: from('documented', 'validation-status'),
  },
  AgreementType: {
    name: 'agreementType',
    in: 'query',
    description:
      'Which agreements to return, or * for all of them; the Microsoft Cloud Agreement alone without it.',
    schema: requiredText(64, { description: 'Agreement type.', examples: ['MicrosoftCustomerAgreement'] }),
    origin: from('documented', 'get-agreements'),
  },
  IndirectProviderId: {
    name: 'indirectCloudSolutionProviderId',
    in: 'query',
    description: 'The tenant of the indirect provider that the relationship includes.',
    schema: requiredFormat('uuid', { description: 'Identifier of a partner.', ...uuid }),
    origin: from('observed', 'service-contract'),
  },
  IndirectResellerId: {
    name: 'indirectResellerId',
    in: 'query',
    description: 'The tenant of the indirect reseller that the relationship includes.',
    schema: requiredFormat('uuid', { description: 'Identifier of a partner.', ...uuid }),
    origin: from('observed', 'service-contract'),
  },
  DualRole: {
    name: 'dualRoleIndirectRelationship',
    in: 'query',
    description:
      'For partners that are direct and indirect at once: whether the indirect relationship is meant.',
    schema: Type.Boolean({ examples: [true] }),
    origin: from('observed', 'service-contract'),
  },
  Size: {
    name: 'size',
    in: 'query',
    description:
      'Maximum number of customers per page; 0 leaves it to the service. A page never has more than 500, whatever is sent.',
    schema: Type.Integer({ minimum: 0, maximum: 10000, examples: [40] }),
    origin: from('observed', 'get-customers', 'java-sdk'),
  },
  Filter: {
    name: 'filter',
    in: 'query',
    description:
      'Which customers to return, as JSON. The letter case of the keys and of the value does not matter, and the fieldType that SDKs send is ignored.',
    schema: CustomerFilter,
    json: true,
    example: { Field: 'CompanyName', Value: 'cont', Operator: 'starts_with' },
    origin: from('documented', 'get-customers-filtered'),
  },
  SeekOperation: {
    name: 'seekOperation',
    in: 'query',
    description:
      'Asks for the page after the one that returned the continuation token: Next, as the official SDKs send it, or 0, its number in the contract of the service.',
    schema: Type.Unsafe<'Next' | '0'>({ type: 'string', enum: ['Next', '0'], examples: ['Next'] }),
    origin: from('observed', 'service-contract', 'dotnet-sdk'),
  },
  ContinuationToken: {
    name: 'MS-ContinuationToken',
    in: 'header',
    description: 'The continuation token of the previous page, unchanged; with seekOperation.',
    schema: requiredText(8192, { description: 'Continuation token.', examples: ['AAAAAA=='] }),
    origin: from('observed', 'dotnet-sdk'),
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The etag of the resource as it was last read, in double quotation marks.',
    schema: requiredText(300, { description: 'Etag.', examples: ['"-1263453867612459871"'] }),
    origin: from('documented', 'update-billing-profile', 'test-and-debug'),
  },
  RequestId: {
    name: 'MS-RequestId',
    in: 'header',
    description:
      'Identifier of the request. A retry sends the same one, so that nothing is done twice; the page on creating a customer requires it.',
    schema: requiredFormat('uuid', { description: 'Identifier of the request.', ...uuid }),
    origin: from('documented', 'headers', 'create-a-customer'),
  },
  CorrelationId: {
    name: 'MS-CorrelationId',
    in: 'header',
    description: 'Identifier for logs and traces; a new one for every call.',
    schema: requiredFormat('uuid', { description: 'Identifier for logs and traces.', ...uuid }),
    origin: from('documented', 'headers'),
  },
  ContractVersion: {
    name: 'MS-Contract-Version',
    in: 'header',
    description: 'Version of the API. The page on headers requires it; its own samples leave it out.',
    schema: requiredText(64, { description: 'Version of the API.', examples: ['v1', 'api-version: v1'] }),
    origin: from('documented', 'headers'),
  },
  Application: {
    name: 'MS-PartnerCenter-Application',
    in: 'header',
    description: 'Name of the calling application.',
    schema: optionalText(256, { description: 'Name of an application.', examples: ['Contoso Billing'] }),
    origin: from('documented', 'headers'),
  },
  Client: {
    name: 'MS-PartnerCenter-Client',
    in: 'header',
    description: 'Name of the client library; the official SDKs send it.',
    schema: optionalText(256, {
      description: 'Name of a client library.',
      examples: ['Partner Center .NET SDK'],
    }),
    origin: from('observed', 'dotnet-sdk', 'java-sdk'),
  },
  SdkVersion: {
    name: 'MS-SdkVersion',
    in: 'header',
    description: 'Version of the client library; the official SDKs send it.',
    schema: optionalText(64, { description: 'Version of a client library.', examples: ['1.15.4'] }),
    origin: from('observed', 'dotnet-sdk', 'java-sdk'),
  },
  CorrelationVector: {
    name: 'MS-CV',
    in: 'header',
    description:
      'Correlation vector, for the people of Microsoft to trace a call; the service makes one up otherwise.',
    schema: optionalText(128, { description: 'Correlation vector.', examples: ['iqOqN0FnaE2y0HcD.0'] }),
    origin: from('observed', 'service-contract'),
  },
  Locale: {
    name: 'X-Locale',
    in: 'header',
    description: 'Language and region of the response; en-US without it.',
    schema: requiredFormat('culture', { description: 'Language and region.', examples: ['en-US'] }),
    origin: from('documented', 'headers'),
  },
} as const satisfies Record<string, Parameter>

export type ParameterName = keyof typeof parameters

/** What every call may send. */
export const commonParameters = [
  'RequestId',
  'CorrelationId',
  'ContractVersion',
  'Application',
  'Client',
  'SdkVersion',
  'CorrelationVector',
  'Locale',
] as const satisfies ParameterName[]
