/** What a person can do where the system does not let a program write or open a file, by the system's own code. */
const advice: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘满了，写不下去：请腾出空间，再运行一次',
  EDQUOT: '磁盘的配额用完了，写不下去：请腾出空间，再运行一次',
  EROFS: '磁盘是只读的，写不进去：请换一个能写的地方，再运行一次',
  EACCES: '没有权限：请让运行的人能读写这个文件夹，再运行一次',
  EPERM: '没有权限：请让运行的人能读写这个文件夹，再运行一次',
  EMFILE: '同时打开的文件太多：请提高系统的上限（ulimit -n），再运行一次',
  EIO: '磁盘读写出错：请检查磁盘，再运行一次',
};

/** A sentence about a failure of the disk, with the place; null for any other error. */
export function diskFailure(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const said = advice[String(error.code)];
  if (said === undefined) return null;
  const place = 'path' in error && typeof error.path === 'string' ? `（${error.path}）` : '';
  return `${said}${place}。已有的数据和网站没有动。`;
}
