/** Injection tokens of the sources of time and of ids (`Clock`, `IdSource` of the kernel). */
export const CLOCK = Symbol('Clock');
export const ID_SOURCE = Symbol('IdSource');
