/** What is typed on the check page. It lives in the form alone: no address, no store. */
export type CheckForm = { mode: 'server' | 'send'; address: string; username: string; password: string };

export const emptyCheckForm: CheckForm = { mode: 'server', address: '', username: '', password: '' };
