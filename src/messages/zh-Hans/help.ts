import type { HelpMessages } from '../en/help.js';

/** What `<seal-help>` says in Simplified Chinese: answers for the person who signs in. */
export const help: HelpMessages = {
  title: '关于您的登录印章',

  whatQuestion: '什么是登录印章？',
  whatAnswer:
    '它是您为本网站选择的几个词或一张小图片，并配有背景颜色。您的浏览器会保存它，并每次都在登录页面上显示。其他人看不到它，它也不会发送给网站。',

  howQuestion: '它如何保护我？',
  howAnswer:
    '盗贼会复制登录页面，放到其他网址上。您的浏览器只在真实网址上显示您的印章，因此其他网址上的仿冒页面没有它。输入密码前，请先查看您的印章。如果没有印章，请离开页面。',
  howLimit:
    '它能帮助您发现一部分仿冒页面。如果您不去查看，它毫无作用；如果电脑受他人控制，它也无能为力。如果网站提供通行密钥，请优先使用。',

  createQuestion: '如何制作印章？',
  createAnswer:
    '在登录页面上，按“防止密码被盗”。输入最多三行文字，每行最多七个字符，或选择一张图片。选择颜色，按“预览”查看印章，再按“保存”。',

  changeQuestion: '如何更改印章？',
  changeAnswer:
    '在登录页面上按您的印章，再按“立即更改登录印章”。完成更改后，按“保存”。网站绝不会要求您制作新印章，也绝不会“升级”印章。这样说的页面是假的。',

  deleteQuestion: '如何删除印章？',
  deleteAnswer:
    '按您的印章，再按“立即更改登录印章”。按预览旁的“移除”，再按“保存”。这只会删除此浏览器中的印章。您在其他浏览器中的印章会保留。',

  everyQuestion: '每台电脑都需要印章吗？',
  everyAnswer:
    '是的。印章只保存在制作它的那台电脑的那个浏览器中。请在您用来登录的每个浏览器中各制作一个。它们可以各不相同。',

  publicQuestion: '可以在公共电脑上制作印章吗？',
  publicAnswer:
    '不可以。在图书馆、酒店或办公室等处与他人共用的电脑上，下一个人可能会看到、更改或删除您的印章。请勿在那里制作。',

  pictureQuestion: '可以使用哪些图片？',
  pictureAnswer:
    '请使用小于 1 MB 的 JPEG 文件。请选择一张您自己的、缩小后也能一眼认出的特别图片：宠物、某个地方、架子上的奇特物件。再加上只有您知道的图片说明。',

  missingQuestion: '为什么看不到我的印章？',
  missingIntro: '可能的原因有三个：',
  missingFake: '您在仿冒页面上。请检查网址。如果不是您熟悉的网址，请关闭页面，不要输入任何内容。',
  missingOther: '使用这台电脑的其他人删除或更改了您的印章。',
  missingCleared:
    '此浏览器中的 Cookie 或网站数据已被删除：可能是您自己或清理程序删除的，也可能是您长时间未访问，浏览器自行删除的。',
  missingAdvice: '请从您自己的书签打开页面，或亲自输入网址。如果网址正确，请登录，然后制作新印章。',
};
