import type { KeptMessages } from '../en/kept.js';

/** What the elements say in Traditional Chinese, instead or in addition, if the site's own server keeps the seal. */
export const kept: KeptMessages = {
  unreachable:
    '尚未顯示您的登入圖章：本網站沒有回應。看到您的圖章之前，請勿輸入密碼。頁面會繼續嘗試。如果沒有變化，請檢查網路連線，或稍後再來。',
  missingLost: '本網站為此瀏覽器保留的副本可能已遺失。',

  saved: '您的登入圖章已儲存在此瀏覽器中，本網站也為其保留一份副本。',
  removed: '您的登入圖章已從此瀏覽器和本網站中移除。',

  offerNote: '此操作在您的瀏覽器中進行。您的檔案不會傳送到任何地方；網站只會收到製作完成的圖章。',
  computerAdvice:
    '切勿在公用電腦上製作圖章：下一個使用此瀏覽器的人可能會看到它。本網站只為此瀏覽器保留這個圖章，因此請在您用來登入的每個瀏覽器中各製作一個。',
  removedNote: '圖章已清空。若要從此瀏覽器和本網站中永久刪除，請按「儲存」。',

  whatAnswer:
    '它是您為本網站選擇的幾個詞或一張小圖片，並配有背景顏色。您的瀏覽器每次都會在登入頁面上顯示它。本網站保留一份只有您的瀏覽器能開啟的加密副本，使圖章得以長久保存。其他人看不到它。',
  deleteAnswer:
    '按您的圖章，再按「立即變更登入圖章」。按預覽旁的「移除」，再按「儲存」。這會刪除此瀏覽器中的圖章，以及本網站為其保留的副本。您在其他瀏覽器中的圖章會保留。',
  everyAnswer:
    '是的。本網站只為製作圖章的那個瀏覽器保留圖章。請在您用來登入的每個瀏覽器中各製作一個。它們可以各不相同。',
  missingCleared:
    '此瀏覽器中的 Cookie 已遭刪除：可能是您自己或清理程式刪除的，也可能是您超過一年未造訪，瀏覽器自行刪除的。或者，本網站遺失了副本。',
};
