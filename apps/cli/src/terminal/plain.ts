/** What stands in a file that somebody sent: without control characters and marks that turn the direction of the terminal. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
