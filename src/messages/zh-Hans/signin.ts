import type { SigninMessages } from '../en/signin.js';

/** What `<signin-seal>` says in Simplified Chinese. */
export const signin: SigninMessages = {
  call: '防止密码被盗',
  callReason: '制作您的私人印章。其他网址上的仿冒页面不会有这枚印章。',
  yourSeal: '您的登录印章',
  promise: '只有当这是您的印章时，才可输入密码。',
  pressHint: '登录前请先按一下印章。',
  pressFirst: '请先按一下您的登录印章。如果不是您的印章，请离开此页面。',
  confirmed: '已按印章，您可以登录了。',
  change: '立即更改登录印章',
  neverUpgraded: '本网站绝不会要求您制作新印章，也绝不会“升级”印章。只有您自己才会更改它。',
  saved: '您的登录印章已保存在此浏览器中。',
  removed: '您的登录印章已从此浏览器中移除。',
  editorFailed: '编辑器未能加载。请检查网络连接，然后重新加载页面。',

  unavailable:
    '此页面无法显示您的登录印章，因此表单不会提交。请重新加载页面，或从您自己的书签打开。',

  missing: '您的登录印章不见了',
  missingMeaning: '此浏览器曾有用于此页面的印章。在弄清印章为何不见之前，请勿输入密码。',
  missingFake: '您可能在仿冒页面上。请检查网址：是您熟悉的网址吗？',
  missingOther: '使用这台电脑的其他人可能删除或更改了印章。',
  missingCleared: '此浏览器中的 Cookie 或网站数据可能已被删除。',
  missingAdvice:
    '请关闭此页面，然后从您自己的书签打开，或亲自输入网址。只有在那里登录之后，才可制作新印章。',
  unreadable: '无法读取您的登录印章',
  unreadableMeaning: '此浏览器有用于此页面的印章，但印章已损坏。在核对网址之前，请勿输入密码。',
  newerVersion: '您的登录印章需要此页面的更高版本',
  newerVersionMeaning:
    '您的印章由此页面的更高版本制作，目前仍保存着。请重新加载页面，看到您的印章之后才可输入密码。',

  framed:
    '未显示您的登录印章：此页面嵌在另一个页面中。请勿在此输入密码。请在新标签页中通过您熟悉的网址打开本网站，并在那里登录。如果您正在本网站上处理事务，请保留此标签页，稍后再回来。',
  insecure: '未显示您的登录印章：连接不安全。请先通过以 https 开头的网址打开此页面，再输入密码。',
  'storage-denied':
    '未显示您的登录印章：此浏览器不允许此页面存储数据。请允许此网址存储网站数据，然后重新加载页面。',
};
