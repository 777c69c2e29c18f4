/** Options without what they inherit: nothing on `Object.prototype` is one. */
export const ownOptions = <Options extends object>(options: Options): Options =>
  Object.assign(Object.create(null) as Options, options)
