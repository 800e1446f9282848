import type { SigninMessages } from '../en/signin.js';

/** What `<signin-seal>` says in Traditional Chinese. */
export const signin: SigninMessages = {
  call: '防止密碼遭竊',
  callReason: '製作您的私人圖章。其他網址上的仿冒頁面不會有這枚圖章。',
  yourSeal: '您的登入圖章',
  promise: '只有當這是您的圖章時，才可輸入密碼。',
  pressHint: '登入前請先按一下圖章。',
  pressFirst: '請先按一下您的登入圖章。如果不是您的圖章，請離開此頁面。',
  confirmed: '已按下圖章，您可以登入了。',
  change: '立即變更登入圖章',
  neverUpgraded: '本網站絕不會要求您製作新圖章，也絕不會「升級」圖章。只有您自己才會變更它。',
  saved: '您的登入圖章已儲存在此瀏覽器中。',
  removed: '您的登入圖章已從此瀏覽器中移除。',
  editorFailed: '編輯器無法載入。請檢查網路連線，然後重新載入頁面。',

  unavailable:
    '此頁面無法顯示您的登入圖章，因此表單不會送出。請重新載入頁面，或從您自己的書籤開啟。',

  missing: '您的登入圖章不見了',
  missingMeaning: '此瀏覽器曾有用於此頁面的圖章。在查明圖章為何不見之前，請勿輸入密碼。',
  missingFake: '您可能在仿冒頁面上。請檢查網址：是您熟悉的網址嗎？',
  missingOther: '使用這部電腦的其他人可能刪除或變更了圖章。',
  missingCleared: '此瀏覽器中的 Cookie 或網站資料可能已遭刪除。',
  missingAdvice:
    '請關閉此頁面，然後從您自己的書籤開啟，或親自輸入網址。只有在那裡登入之後，才可製作新圖章。',
  unreadable: '無法讀取您的登入圖章',
  unreadableMeaning: '此瀏覽器有用於此頁面的圖章，但圖章已損壞。在核對網址之前，請勿輸入密碼。',
  newerVersion: '您的登入圖章需要此頁面的較新版本',
  newerVersionMeaning:
    '您的圖章是由此頁面的較新版本製作，目前仍保存著。請重新載入頁面，看到您的圖章之後才可輸入密碼。',

  framed:
    '未顯示您的登入圖章：此頁面嵌在另一個頁面中。請勿在此輸入密碼。請在新分頁中透過您熟悉的網址開啟本網站，並在那裡登入。如果您正在本網站上處理事務，請保留此分頁，稍後再回來。',
  insecure: '未顯示您的登入圖章：連線不安全。請先透過以 https 開頭的網址開啟此頁面，再輸入密碼。',
  'storage-denied':
    '未顯示您的登入圖章：此瀏覽器不允許此頁面儲存資料。請允許此網址儲存網站資料，然後重新載入頁面。',
};
