/** Base addresses by cloud (Partner Center REST URLs, 2023-10); the cloud for Germany, and its address, no longer exist. */
export const servers = [
  {
    url: 'https://api.partnercenter.microsoft.com',
    description: 'Partner Center, and Partner Center for Microsoft Cloud for US Government',
  },
  {
    url: 'https://partner.partnercenterapi.microsoftonline.cn',
    description: 'Partner Center operated by 21Vianet',
  },
] as const
