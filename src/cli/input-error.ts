/** What a person gave cannot be worked with: a message goes in that says what to do; the command ends with it and exit code 2. */
export class InputError extends Error {}
