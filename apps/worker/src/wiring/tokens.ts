/** Tokens of parts that are interfaces and so have no class to be asked for by. */
export const TIME_SOURCE = Symbol('TimeSource');
export const DOCUMENT_STORE = Symbol('DocumentStore');
export const LOGGER = Symbol('Logger');
export const CONFIG = Symbol('Config');
