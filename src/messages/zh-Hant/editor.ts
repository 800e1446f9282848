import type { EditorMessages } from '../en/editor.js';
import { formatsFor } from '../formats.js';

const { fileSize, number } = formatsFor('zh-Hant');

/** What `<seal-editor>` says in Traditional Chinese. */
export const editor: EditorMessages = {
  title: '您的登入圖章',
  kindGroup: '圖章類型',
  text: '製作文字圖章',
  picture: '上傳圖片',

  wordsGroup: '圖章文字',
  textAdvice: '請選擇獨特且難以猜到的文字。切勿使用您的帳號或密碼。',
  line: (index) => `第 ${number(index)} 行`,
  count: (used, most) => `已輸入 ${number(used)} 個字元，最多 ${number(most)} 個`,
  riskHigh: '這太常見了：仿冒頁面試幾次就可能猜中。請選擇不尋常的內容。',
  riskSome: '有人嘗試大量常用詞就可能猜中。越不尋常越安全。',
  riskLow: '仿冒頁面不太可能猜中。',

  pictureGroup: '圖章圖片',
  pictureAdvice: '請選擇一張縮小後仍容易辨認的特別圖片。請使用小於 1 MB 的 JPEG 檔案。',
  browse: '瀏覽',
  dropHint: '或將圖片拖放到此處，或貼上圖片。',
  reading: '正在讀取圖片…',
  stopReading: '停止讀取',
  convert: '幫我轉換',
  shrink: '幫我縮小',
  offerNote: '此操作在您的瀏覽器中進行。您的檔案不會傳送到任何地方。',
  offerNoteKept:
    '此操作在您的瀏覽器中進行。您的檔案不會傳送到任何地方；網站只會收到製作完成的圖章。',
  pictureReady: '圖片已就緒。',
  pictureConverted: (kind) => `已從 ${kind} 轉換。圖片已就緒。`,
  pictureShrunk: (from, to) => `已從 ${fileSize(from)} 縮小為 ${fileSize(to)}。圖片已就緒。`,
  pictureConvertedAndShrunk: (kind, from, to) =>
    `已從 ${kind} 轉換，並從 ${fileSize(from)} 縮小為 ${fileSize(to)}。圖片已就緒。`,
  cropFailed: '裁切工具無法載入。您的圖章會顯示圖片的中間部分。',
  picturePlain: '這張圖片幾乎只有一種顏色。您可以保留它，但細節較多的圖片更容易辨認。',
  caption: '圖片說明',
  captionAdvice: '請用只有您知道的幾個詞描述圖片。螢幕閱讀器會讀出來，而仿冒頁面沒有這段說明。',

  colourGroup: '背景顏色',
  moreColours: '查看更多顏色',

  computerAdvice:
    '切勿在公用電腦上製作圖章：下一個使用此瀏覽器的人可能會看到它。圖章只保存在此瀏覽器中，因此請在您用來登入的每個瀏覽器中各製作一個。',
  computerAdviceKept:
    '切勿在公用電腦上製作圖章：下一個使用此瀏覽器的人可能會看到它。本網站只為此瀏覽器保留這個圖章，因此請在您用來登入的每個瀏覽器中各製作一個。',
  sharedComputer: '這是公用或共用電腦',
  sharedNote: '請勿在此製作圖章。不會儲存任何內容。',
  sharedKeptNote: '此瀏覽器中儲存了一個圖章。若要刪除它，請按「移除」，再按「儲存」。',

  preview: '預覽',
  previewNote: '您的圖章在登入頁面上就是這樣顯示的。',
  previewSmallNote: '小圖是空間較小時的樣子。您能認出它嗎？',
  previewWaiting: '圖章完成後會顯示在這裡。',
  remove: '移除',
  removedNote: '圖章已清空。若要從此瀏覽器中永久刪除，請按「儲存」。',
  removedNoteKept: '圖章已清空。若要從此瀏覽器和本網站中永久刪除，請按「儲存」。',
  clearedNote: '草稿已清空。',
  undo: '復原',
  missingNote:
    '此瀏覽器中曾製作過圖章，但現在已不在這裡。只有當您親自開啟此頁面且網址正確時，才可製作新圖章。如果只想停止警告而不製作新圖章，請按「移除」，再按「儲存」。',
  unreadableNote:
    '此瀏覽器中的圖章已損壞。只有當您親自開啟此頁面且網址正確時，才可製作新圖章。如果只想停止警告而不製作新圖章，請按「移除」，再按「儲存」。',

  newerNote:
    '您的登入圖章需要此頁面的較新版本。目前的版本既不能變更也不能移除它，因此請勿在此製作新圖章。請重新載入頁面。如果仍無效，請稍後再試。您也可以在瀏覽器設定中刪除本網站的資料來移除圖章，但這可能會使您登出。',
  reload: '重新載入頁面',

  save: '儲存',
  saving: '正在儲存…',
  cancel: '取消',
  unsaved: '您有未儲存的變更。要如何處理？',
  discard: '捨棄變更',
  keep: '繼續編輯',
  saved: '您的登入圖章已儲存在此瀏覽器中。',
  savedKept: '您的登入圖章已儲存在此瀏覽器中，本網站也為其保留一份副本。',
  removed: '您的登入圖章已從此瀏覽器中移除。',
  removedKept: '您的登入圖章已從此瀏覽器和本網站中移除。',
};
