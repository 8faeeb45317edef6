/** Below the title of a form whose text is official: the wording of a law is not ours to print as if it were. */
export const notOfficialEn = (where: string): string => `Not the official text: the wording of this form is our own, its sections and their order follow ${where}, which prevails.`;
