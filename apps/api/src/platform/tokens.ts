// What Nest injects by token, because it is an interface or plain data.
export const CONFIG = Symbol('CONFIG');
export const TIME_SOURCE = Symbol('TIME_SOURCE');
export const DOCUMENT_STORE = Symbol('DOCUMENT_STORE');
export const LOGGER = Symbol('LOGGER');
