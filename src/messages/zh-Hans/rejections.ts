import type { Messages } from '../messages.js';

/** Why something was refused, and what to do next, in Simplified Chinese. `{format}` stands for the name of a file's format. */
export const rejections: Messages['rejections'] = {
  empty: '您的印章是空的。请至少写一行，每行最多七个字符。',
  'too-many-lines': '印章最多三行。请删除一行。',
  'line-too-long': '这一行太长。请缩短到七个字符。',
  'line-too-wide': '这一行超出印章的宽度。请减少字符，或使用较窄的字符。',
  'caption-missing': '缺少图片说明。请写几个词，以便屏幕阅读器读出您的印章。',
  'caption-too-long': '图片说明太长。请缩短到 60 个字符。',
  'control-character': '其中含有不可见的控制字符。请删除文字后重新输入。',
  'bidi-character': '其中含有不可见的文字方向标记。请删除文字后重新输入。',
  'zero-width-character': '其中含有不可见的字符。请删除文字后重新输入。',
  'lone-surrogate': '其中含有半个字符。请将其删除后重新输入。',
  'unknown-character': '其中含有某些设备无法显示的字符。请另选一个。',
  'too-many-marks': '有个字母带有过多的重音或其他符号。请删除一些。',
  'contains-user-name':
    '其中含有您的用户名，或是用户名的一部分，而其他人知道您的用户名。请另选文字。',
  'contains-site-name': '其中含有本网站的名称，任何人都可能猜到。请另选文字。',
  'equals-password': '这是您的密码，而屏幕附近的任何人都能看到印章。请另选文字。',
  'overlaps-password':
    '其中含有您的密码，或是密码的一部分，而屏幕附近的任何人都能看到印章。请另选文字。',
  'too-common': '任何人都会最先猜到这些文字。请另选文字。',
  'picture-missing': '您尚未选择图片。请按“浏览”选择一张。',
  'several-files': '您选择了多个文件。请只选择一张图片。',
  'file-unreadable': '无法读取文件。请重新选择，或选择其他文件。',
  'file-empty': '文件是空的。请选择其他图片。',
  folder: '这是文件夹。请从中选择一张图片。',
  address:
    '这是网址，不是文件。请将图片保存到此设备：在其所在页面上右键点击图片，或长按图片。然后选择保存的文件。',
  'file-too-large': '文件达到或超过 1 MB。请将图片另存为较小的版本，然后选择该文件。',
  'file-far-too-large': '文件超过 50 MB。请将图片另存为较小的版本，然后选择该文件。',
  'not-jpeg': '即使文件名看起来是 JPEG，它也不是 JPEG 图片。请将图片存储为 JPEG，然后选择该文件。',
  'not-picture': '即使文件名看起来是图片，它也不是图片。请选择照片或其他图片。',
  'vector-picture':
    '此文件是绘图（SVG），不是照片，而绘图可能包含程序代码。请将其存储为 JPEG，然后选择该文件。',
  'heic-not-decoded':
    '此文件是 HEIC 照片，此浏览器无法打开。请将其存储为 JPEG，然后选择该文件。在 iPhone 上，轻点“共享”，再轻点“选项”，选择“兼容性最佳”，然后存储到“文件”。在 Mac 上，用“预览”打开照片，选择“文件”>“导出”，将“格式”设为 JPEG。',
  'too-many-pixels': '图片超过 5000 万像素。请存储较小的版本，然后选择该文件。',
  'too-many-scans': '图片的存储方式不寻常，打开需要太长时间。请重新存储为 JPEG，然后选择该文件。',
  'too-many-segments':
    '图片的存储方式不寻常，打开需要太长时间。请重新存储为 JPEG，然后选择该文件。',
  'picture-cut-short': '文件缺少结尾：复制或下载不完整。请选择原文件，或重新复制。',
  'picture-unsupported':
    '此浏览器无法打开这种图片。请在其他程序中将其存储为标准 JPEG，然后选择该文件。',
  'picture-kind-unsupported':
    '此文件的格式是 {format}，不能在此使用。请在其他程序中将其存储为 JPEG，然后选择该文件。',
  'picture-damaged': '图片已损坏。请选择其他图片，或重新存储这张图片。',
  'picture-not-encoded': '此浏览器无法生成图片的缩小版本。请选择其他图片，或制作文字印章。',
  'canvas-falsified':
    '为防止您被跟踪，此浏览器会改动页面绘制的图片，因此无法缩小这张图片。请选择方向正确、不超过 480 × 360 像素和 64 kB 的 JPEG，或允许本网站使用画布数据，或制作文字印章。',
  unreadable: '无法读取印章。请制作新印章。',
  'newer-version': '此浏览器中的印章由此页面的更高版本制作。请重新加载页面，然后再试一次。',
  'shared-computer': '公共或共用电脑上不会存储任何内容。请按“取消”。',
  'storage-full':
    '此浏览器已没有空间供本网站使用。您的印章没有改变。请删除不需要的网站数据，或选择更简单的图片，然后再按一次“保存”。',
  'storage-denied':
    '此浏览器不允许本网站存储数据。没有任何改变。请允许此网址存储网站数据，然后再按一次“保存”。',
};
