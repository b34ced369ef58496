import { storeError } from '../errors.js';

/**
 * The answer of `work`, or STORE_TIMEOUT when it takes longer than `milliseconds`; `stop` is called then, so that the store can give up too.
 */
export async function withTimeLimit<T>(milliseconds: number, work: Promise<T>, stop?: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      stop?.();
      reject(storeError('STORE_TIMEOUT', `The store took longer than ${milliseconds} ms.`, 'Ask for less at once (a smaller page, a narrower filter), or raise the time limit.'));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
