import { ownMethod, rule } from './rule.ts';

/** Problems of turning a file into text. */
export const readRules = {
  'read/unsupported': rule<{ kind: string; way: string }>({
    title: '还不能读这种文件',
    about: 'reading',
    severity: 'error',
    meaning: '文件的种类不在可读之列。文件没有被读，也没有被发布。',
    source: ownMethod,
    message: (f) => `文件的种类是“${f.kind}”，目前读不了。${f.way}。`,
    advice:
      '请照上面所说另存一份，再放进来；原来这份可以移走。能读的有：Word 文档（.docx）、PDF、网页、电子表格（.xlsx）、纯文本，以及装着它们的 .zip 压缩包。',
  }),
  'read/empty': rule({
    title: '文件是空的',
    about: 'reading',
    severity: 'error',
    meaning: '文件里没有文字。',
    source: ownMethod,
    message: () => '文件里没有读到任何文字。',
    advice: '请打开原文件看看内容是否还在，重新保存后再放进来。',
  }),
  'read/garbled': rule<{ encoding: string }>({
    title: '文字编码不对',
    about: 'reading',
    severity: 'error',
    meaning: '按 UTF-8 和 GB18030 两种编码都不能读出完整的文字。',
    source: ownMethod,
    message: (f) => `按 UTF-8 和 GB18030 都读不出完整的文字（${f.encoding}）。`,
    advice: '请用记事本或文字处理软件打开，另存为 UTF-8 编码，再放进来。',
  }),
  'read/damaged': rule<{ kind: string; reason: string }>({
    title: '文件不完整',
    about: 'reading',
    severity: 'error',
    meaning: '文件的内部结构读不下去，多半是没有传完、被截断，或扩展名与内容不符。',
    source: ownMethod,
    message: (f) => `这份${f.kind}打不开：${f.reason}。`,
    advice:
      '请用平时的软件打开原文件，确认能正常显示，照原来的格式另存一份，再放进来；打不开的，请向给文件的人再要一份。',
  }),
  'read/protected': rule<{ kind: string }>({
    title: '文件加了密码',
    about: 'reading',
    severity: 'error',
    meaning: '加了密码的文件，没有密码就读不到文字。',
    source: ownMethod,
    message: (f) => `这份${f.kind}加了密码，读不到文字。`,
    advice: '请打开文件，去掉打开密码后保存，再放进来。',
  }),
  'read/unsafe': rule<{ reason: string }>({
    title: '超出安全上限',
    about: 'reading',
    severity: 'error',
    meaning: '为了不让一份文件拖垮全部，文件的大小、层数、压缩比都有上限；年度报告远远用不到这些上限。',
    source: ownMethod,
    message: (f) => `文件超出了安全上限：${f.reason}。`,
    advice:
      '请确认放进来的是年度报告本身；如确是年度报告，请把文字和表格复制到一份新的文档里，保存后再放进来。',
  }),
  'read/no-text': rule<{ pages: number }>({
    title: '扫描件，没有文字',
    about: 'reading',
    severity: 'error',
    meaning:
      '文件里只有图片，没有能取出的文字。本站不猜图片里的字，也不用扫描软件附在图片底下的识别文字，以免数字出错。',
    source: ownMethod,
    message: (f) => `这份 PDF 共 ${f.pages} 页，都是图片，没有文字。`,
    advice: '请放入生成这份 PDF 的 Word 文件，或从 Word、WPS 里直接“另存为 PDF”，不要打印后扫描。',
  }),
  'read/nameless-characters': rule({
    title: '文字认不出来',
    about: 'reading',
    severity: 'error',
    meaning: 'PDF 里的字体没有说明每个字形是什么字，看得见，却取不出文字。',
    source: ownMethod,
    message: () => '这份 PDF 里的字体没有给出对应的文字，取出来的是乱码。',
    advice: '请放入生成这份 PDF 的 Word 文件，或从 Word、WPS 里重新“另存为 PDF”。',
  }),
  'read/too-large': rule<{ size: string; limit: string }>({
    title: '文件太大',
    about: 'reading',
    severity: 'error',
    meaning: '超过大小上限的文件不读，以免一份文件拖住全部。',
    source: ownMethod,
    message: (f) => `文件有 ${f.size}，上限是 ${f.limit}。`,
    advice: '年度报告通常只有几十千字节。请确认没有放错文件；如夹带了图片，请只保留文字和表格。',
  }),
  'read/not-a-report': rule<{ reason: string }>({
    title: '不像一份年度报告',
    about: 'reading',
    severity: 'error',
    meaning: '文件里找不到年度报告应有的标题、部分或表格，或者标题说明它是解读、图解、通知一类。',
    source: ownMethod,
    message: (f) => `没有认出政府信息公开工作年度报告：${f.reason}。`,
    advice: '请确认放进来的是年度报告全文，而不是通知、解读、目录或附件封面。',
  }),
  'read/unshown': rule<{ where: string }>({
    title: '报告正文不在网页文件里显示的部分',
    about: 'reading',
    severity: 'error',
    meaning:
      '有的网页打开后才由程序把正文放进页面，或把正文放在另一个文件里；直接另存的网页文件里看不到正文。我们不运行网页里的程序，也不去取别的文件。',
    source: ownMethod,
    message: (f) => `这个网页文件本身没有显示报告的正文，正文在${f.where}。`,
    advice:
      '请用浏览器打开原网页，等正文显示出来后全选、复制到 Word 里，另存为 .docx；或用浏览器的“打印”另存为 PDF。正文是附件的，请下载附件直接放进来。',
  }),
  'read/crash': rule<{ reason: string }>({
    title: '读取时程序出错',
    about: 'reading',
    severity: 'error',
    meaning: '这是我们的程序错误，不是文件的错。其他文件不受影响。',
    source: ownMethod,
    message: (f) => `读取这份文件时程序出错（${f.reason}），这份报告没有发布。`,
    advice: '请把这份文件和这行提示发给维护者。',
  }),
  'read/unreadable-file': rule<{ reason: string }>({
    title: '文件打不开',
    about: 'reading',
    severity: 'error',
    meaning: '系统没有让我们读到文件内容。',
    source: ownMethod,
    message: (f) => `文件打不开：${f.reason}。`,
    advice:
      '请确认文件还在原处、没有被别的程序占用、有读取权限，再试一次；压缩包请先解开，把里面的报告放进来。',
  }),
  'read/too-long': rule<{ limit: string }>({
    title: '读得太久',
    about: 'reading',
    severity: 'error',
    meaning:
      '一份文件最多读 10 秒、用 512 MB 内存，以免一份文件拖住全部；年度报告通常不到一秒就能读完。过了就不再读，接着读下一份。',
    source: ownMethod,
    message: (f) => `这份文件${f.limit}还没有读完，没有再读。`,
    advice: '请打开文件看看是否夹带了大量图片或别的内容，只保留报告的文字和表格，另存为 .docx 后再放进来。',
  }),
};
