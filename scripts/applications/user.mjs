/** The only user of each application. */
export const USER_NAME = 'ada';
export const PASSWORD = 'correct horse battery';
