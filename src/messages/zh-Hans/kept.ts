import type { KeptMessages } from '../en/kept.js';

/** What the elements say in Simplified Chinese, instead or in addition, if the site's own server keeps the seal. */
export const kept: KeptMessages = {
  unreachable:
    '尚未显示您的登录印章：本网站没有响应。看到您的印章之前，请勿输入密码。页面会继续尝试。如果没有变化，请检查网络连接，或稍后再来。',
  missingLost: '本网站为此浏览器保留的副本可能已丢失。',

  saved: '您的登录印章已保存在此浏览器中，本网站也为其保留一份副本。',
  removed: '您的登录印章已从此浏览器和本网站中移除。',

  offerNote: '此操作在您的浏览器中进行。您的文件不会发送到任何地方；网站只会收到制作完成的印章。',
  computerAdvice:
    '切勿在公共电脑上制作印章：下一个使用此浏览器的人可能会看到它。本网站只为此浏览器保留这个印章，因此请在您用来登录的每个浏览器中各制作一个。',
  removedNote: '印章已清空。要从此浏览器和本网站中永久删除，请按“保存”。',

  whatAnswer:
    '它是您为本网站选择的几个词或一张小图片，并配有背景颜色。您的浏览器每次都会在登录页面上显示它。本网站保留一份只有您的浏览器能打开的加密副本，使印章得以长久保存。其他人看不到它。',
  deleteAnswer:
    '按您的印章，再按“立即更改登录印章”。按预览旁的“移除”，再按“保存”。这会删除此浏览器中的印章，以及本网站为其保留的副本。您在其他浏览器中的印章会保留。',
  everyAnswer:
    '是的。本网站只为制作印章的那个浏览器保留印章。请在您用来登录的每个浏览器中各制作一个。它们可以各不相同。',
  missingCleared:
    '此浏览器中的 Cookie 已被删除：可能是您自己或清理程序删除的，也可能是您超过一年未访问，浏览器自行删除的。或者，本网站丢失了副本。',
};
