import type { EditorMessages } from '../en/editor.js';
import { formatsFor } from '../formats.js';

const { fileSize, number } = formatsFor('zh-Hans');

/** What `<seal-editor>` says in Simplified Chinese. */
export const editor: EditorMessages = {
  title: '您的登录印章',
  kindGroup: '印章类型',
  text: '制作文字印章',
  picture: '上传图片',

  wordsGroup: '印章文字',
  textAdvice: '请选择独特且难以猜到的文字。切勿使用您的账号或密码。',
  line: (index) => `第 ${number(index)} 行`,
  count: (used, most) => `已输入 ${number(used)} 个字符，最多 ${number(most)} 个`,
  riskHigh: '这太常见了：仿冒页面试几次就可能猜中。请选择不寻常的内容。',
  riskSome: '有人尝试大量常用词就可能猜中。越不寻常越安全。',
  riskLow: '仿冒页面不太可能猜中。',

  pictureGroup: '印章图片',
  pictureAdvice: '请选择一张缩小后仍容易辨认的特别图片。请使用小于 1 MB 的 JPEG 文件。',
  browse: '浏览',
  dropHint: '或将图片拖放到此处，或粘贴图片。',
  reading: '正在读取图片…',
  stopReading: '停止读取',
  convert: '帮我转换',
  shrink: '帮我缩小',
  offerNote: '此操作在您的浏览器中进行。您的文件不会发送到任何地方。',
  offerNoteKept:
    '此操作在您的浏览器中进行。您的文件不会发送到任何地方；网站只会收到制作完成的印章。',
  pictureReady: '图片已就绪。',
  pictureConverted: (kind) => `已从 ${kind} 转换。图片已就绪。`,
  pictureShrunk: (from, to) => `已从 ${fileSize(from)} 缩小到 ${fileSize(to)}。图片已就绪。`,
  pictureConvertedAndShrunk: (kind, from, to) =>
    `已从 ${kind} 转换，并从 ${fileSize(from)} 缩小到 ${fileSize(to)}。图片已就绪。`,
  cropFailed: '裁剪工具未能加载。您的印章将显示图片的中间部分。',
  picturePlain: '这张图片几乎只有一种颜色。您可以保留它，但细节更多的图片更容易辨认。',
  caption: '图片说明',
  captionAdvice: '请用只有您知道的几个词描述图片。屏幕阅读器会读出来，而仿冒页面没有这段说明。',

  colourGroup: '背景颜色',
  moreColours: '查看更多颜色',

  computerAdvice:
    '切勿在公共电脑上制作印章：下一个使用此浏览器的人可能会看到它。印章只保存在此浏览器中，因此请在您用来登录的每个浏览器中各制作一个。',
  computerAdviceKept:
    '切勿在公共电脑上制作印章：下一个使用此浏览器的人可能会看到它。本网站只为此浏览器保留这个印章，因此请在您用来登录的每个浏览器中各制作一个。',
  sharedComputer: '这是公共或共用电脑',
  sharedNote: '请勿在此制作印章。不会存储任何内容。',
  sharedKeptNote: '此浏览器中保存了一个印章。要删除它，请按“移除”，再按“保存”。',

  preview: '预览',
  previewNote: '您的印章在登录页面上就是这样显示的。',
  previewSmallNote: '小图是空间较小时的样子。您能认出它吗？',
  previewWaiting: '印章完成后会显示在这里。',
  remove: '移除',
  removedNote: '印章已清空。要从此浏览器中永久删除，请按“保存”。',
  removedNoteKept: '印章已清空。要从此浏览器和本网站中永久删除，请按“保存”。',
  clearedNote: '草稿已清空。',
  undo: '撤销',
  missingNote:
    '此浏览器中曾制作过印章，但现在已不在这里。只有当您亲自打开此页面且网址正确时，才可制作新印章。如果只想停止警告而不制作新印章，请按“移除”，再按“保存”。',
  unreadableNote:
    '此浏览器中的印章已损坏。只有当您亲自打开此页面且网址正确时，才可制作新印章。如果只想停止警告而不制作新印章，请按“移除”，再按“保存”。',

  newerNote:
    '您的登录印章需要此页面的更高版本。当前版本既不能更改也不能移除它，因此请勿在此制作新印章。请重新加载页面。如果仍无效，请稍后再试。您也可以在浏览器设置中删除本网站的数据来移除印章，但这可能会使您退出登录。',
  reload: '重新加载页面',

  save: '保存',
  saving: '正在保存…',
  cancel: '取消',
  unsaved: '您有未保存的更改。要如何处理？',
  discard: '放弃更改',
  keep: '继续编辑',
  saved: '您的登录印章已保存在此浏览器中。',
  savedKept: '您的登录印章已保存在此浏览器中，本网站也为其保留一份副本。',
  removed: '您的登录印章已从此浏览器中移除。',
  removedKept: '您的登录印章已从此浏览器和本网站中移除。',
};
