import type { HelpMessages } from '../en/help.js';

/** What `<seal-help>` says in Traditional Chinese: answers for the person who signs in. */
export const help: HelpMessages = {
  title: '關於您的登入圖章',

  whatQuestion: '什麼是登入圖章？',
  whatAnswer:
    '它是您為本網站選擇的幾個詞或一張小圖片，並配有背景顏色。您的瀏覽器會保存它，並每次都在登入頁面上顯示。其他人看不到它，它也不會傳送給網站。',

  howQuestion: '它如何保護我？',
  howAnswer:
    '竊賊會複製登入頁面，放到其他網址上。您的瀏覽器只在真實網址上顯示您的圖章，因此其他網址上的仿冒頁面沒有它。輸入密碼前，請先查看您的圖章。如果沒有圖章，請離開頁面。',
  howLimit:
    '它能幫助您發現一部分仿冒頁面。如果您不去查看，它毫無作用；如果電腦受他人控制，它也無能為力。如果網站提供密碼金鑰，請優先使用。',

  createQuestion: '如何製作圖章？',
  createAnswer:
    '在登入頁面上，按「防止密碼遭竊」。輸入最多三行文字，每行最多七個字元，或選擇一張圖片。選擇顏色，按「預覽」查看圖章，再按「儲存」。',

  changeQuestion: '如何變更圖章？',
  changeAnswer:
    '在登入頁面上按您的圖章，再按「立即變更登入圖章」。完成變更後，按「儲存」。網站絕不會要求您製作新圖章，也絕不會「升級」圖章。這樣說的頁面是假的。',

  deleteQuestion: '如何刪除圖章？',
  deleteAnswer:
    '按您的圖章，再按「立即變更登入圖章」。按預覽旁的「移除」，再按「儲存」。這只會刪除此瀏覽器中的圖章。您在其他瀏覽器中的圖章會保留。',

  everyQuestion: '每部電腦都需要圖章嗎？',
  everyAnswer:
    '是的。圖章只保存在製作它的那部電腦的那個瀏覽器中。請在您用來登入的每個瀏覽器中各製作一個。它們可以各不相同。',

  publicQuestion: '可以在公用電腦上製作圖章嗎？',
  publicAnswer:
    '不可以。在圖書館、飯店或辦公室等處與他人共用的電腦上，下一個人可能會看到、變更或刪除您的圖章。請勿在那裡製作。',

  pictureQuestion: '可以使用哪些圖片？',
  pictureAnswer:
    '請使用小於 1 MB 的 JPEG 檔案。請選擇一張您自己的、縮小後也能一眼認出的特別圖片：寵物、某個地方、架子上的奇特物件。再加上只有您知道的圖片說明。',

  missingQuestion: '為什麼看不到我的圖章？',
  missingIntro: '可能的原因有三個：',
  missingFake: '您在仿冒頁面上。請檢查網址。如果不是您熟悉的網址，請關閉頁面，不要輸入任何內容。',
  missingOther: '使用這部電腦的其他人刪除或變更了您的圖章。',
  missingCleared:
    '此瀏覽器中的 Cookie 或網站資料已遭刪除：可能是您自己或清理程式刪除的，也可能是您長時間未造訪，瀏覽器自行刪除的。',
  missingAdvice: '請從您自己的書籤開啟頁面，或親自輸入網址。如果網址正確，請登入，然後製作新圖章。',
};
