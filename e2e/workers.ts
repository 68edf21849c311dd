/** Tests at a time: more than small machines have cores, as many a test waits for a server most of its time. */
export const workers = 3;
