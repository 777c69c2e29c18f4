/** The own properties of options: what somebody put on `Object.prototype` is not one. */
export const ownOptions = <Options extends object>(options: Options | undefined): Options =>
  ({ __proto__: null, ...options }) as unknown as Options
