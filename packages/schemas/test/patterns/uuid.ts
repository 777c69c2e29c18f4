/** `rejected` has what the `uuid` of ajv-formats accepts: the URN. */
export const uuid = {
  accepted: [
    '57c1f9a0-3e2d-4b86-a1f4-90d8e6b7c213',
    '57C1F9A0-3E2D-4B86-A1F4-90D8E6B7C213',
    '57c1f9a0-3E2D-4b86-A1f4-90d8e6B7C213',
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '018f4b1e-7c2a-7b3d-9e10-4a5b6c7d8e9f',
  ],
  rejected: [
    'urn:uuid:57c1f9a0-3e2d-4b86-a1f4-90d8e6b7c213',
    '{57c1f9a0-3e2d-4b86-a1f4-90d8e6b7c213}',
    '57c1f9a03e2d4b86a1f490d8e6b7c213',
    '57c1f9a0-3e2d-4b86-a1f4-90d8e6b7c21',
    '57c1f9a0-3e2d-4b86-a1f4-90d8e6b7c2130',
    '57c1f9a0_3e2d_4b86_a1f4_90d8e6b7c213',
    '57c1f9a0–3e2d–4b86–a1f4–90d8e6b7c213',
    '57c1f9ag-3e2d-4b86-a1f4-90d8e6b7c213',
    '５7c1f9a0-3e2d-4b86-a1f4-90d8e6b7c213',
    '57с1f9a0-3e2d-4b86-a1f4-90d8e6b7c213', // the third character is Cyrillic
    'customer-tenant-id',
    ' ',
  ],
}
